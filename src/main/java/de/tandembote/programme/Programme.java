package de.tandembote.programme;

import de.tandembote.script.FormOfAddress;
import de.tandembote.script.Language;
import de.tandembote.script.Notation;
import de.tandembote.script.Voice;
import de.tandembote.store.Stored;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.ZoneId;

/** A mentoring programme: what all its rounds have in common. */
@Entity
public class Programme extends Stored {

    private String name;
    private String sender;
    private String zone;

    @Enumerated(EnumType.STRING)
    private Land land;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private FormOfAddress address;

    @Enumerated(EnumType.STRING)
    private Notation notation;

    protected Programme() {}

    public Programme(ProgrammeDetails details) {
        this.name = details.name();
        this.sender = details.sender();
        this.zone = details.zone().getId();
        this.land = details.land();
        this.language = details.language();
        this.address = details.address();
        this.notation = details.notation();
    }

    public String name() {
        return name;
    }

    /** The name that people see beside the bot's address. */
    public String sender() {
        return sender;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Land land() {
        return land;
    }

    /** How the programme speaks to several people at once. */
    public Voice voice() {
        return voice(language);
    }

    /** How the programme speaks to a person of this language. */
    public Voice voice(Language language) {
        return new Voice(language, address, notation);
    }

    /** Takes over what a changed round file says; tells whether anything is different now. */
    public boolean update(ProgrammeDetails details) {
        var changed = !new ProgrammeDetails(name, sender, zone(), land, language, address, notation).equals(details);
        this.sender = details.sender();
        this.zone = details.zone().getId();
        this.land = details.land();
        this.language = details.language();
        this.address = details.address();
        this.notation = details.notation();
        return changed;
    }
}
