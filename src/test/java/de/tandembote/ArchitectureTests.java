package de.tandembote;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The modules use each other as their package-info files allow, and each library stays in its place. */
class ArchitectureTests {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("de.tandembote");

    @Test
    void modulesUseEachOtherAsAllowed() {
        ApplicationModules.of(Tandembote.class).verify();
    }

    @Test
    void quartzIsKnownToScheduleAlone() {
        onlyIn("org.quartz..", "de.tandembote.schedule..");
    }

    @Test
    void iCal4jIsKnownToCalendarAlone() {
        onlyIn("net.fortuna.ical4j..", "de.tandembote.calendar..");
    }

    @Test
    void mailIsKnownToItsChannelAndTheDemoAlone() {
        onlyIn("jakarta.mail..", "de.tandembote.channel.email..", "de.tandembote.demo..");
        onlyIn("org.eclipse.angus..", "de.tandembote.channel.email..", "de.tandembote.demo..");
    }

    @Test
    void signingInIsKnownToTheConsoleAlone() {
        onlyIn("org.springframework.security..", "de.tandembote.console..");
        onlyIn("org.springframework.session..", "de.tandembote.console..");
    }

    @Test
    void holidaysAreKnownToProgrammeAlone() {
        onlyIn("de.focus_shift..", "de.tandembote.programme..");
    }

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        for (var type : new Class<?>[] {Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class}) {
            noClasses().should().callMethod(type, "now").check(CLASSES);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
    }

    @Test
    void nobodySleepsOrPrints() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("de.tandembote.command..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    private static void onlyIn(String library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
