package de.tandembote.people;

import de.tandembote.channel.Address;
import de.tandembote.channel.ChannelKind;
import de.tandembote.script.Anrede;
import de.tandembote.script.Language;
import de.tandembote.store.Stored;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in a round or coordinates it; known by the e-mail address. */
@Entity
public class Person extends Stored {

    private @Nullable UUID administrationId;
    private String firstName;
    private String lastName;
    private String title;

    @Enumerated(EnumType.STRING)
    private Anrede anrede;

    private String email;
    private String matrixId;

    /** The account from which the person sent us a code; it counts before the one in the list. */
    private String linkedMatrixId = "";

    /** The person wishes no chat, whatever account the list names. */
    private boolean chatRefused;

    /** Null where the person has not said. */
    @Enumerated(EnumType.STRING)
    private @Nullable ChannelKind preferredChannel;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String field;
    private String grade;

    @Enumerated(EnumType.STRING)
    private AddressState addressState = AddressState.WORKING;

    @Embedded
    private SoftFailures softFailures = new SoftFailures();

    /** Noted only of whoever can be reached in chat: of the others nobody asks it. */
    private @Nullable Instant heardAt;

    private @Nullable Instant erasedAt;

    protected Person() {}

    public Person(PersonDetails details) {
        this.email = Address.email(details.email()).value();
        this.administrationId = details.administration();
        this.firstName = details.firstName();
        this.lastName = details.lastName();
        this.title = details.title();
        this.anrede = details.anrede();
        this.matrixId = details.matrixId();
        this.language = details.language();
        this.field = details.field();
        this.grade = details.grade();
    }

    /** The person's administration; null for someone from outside, and for who coordinates for all. */
    public @Nullable UUID administration() {
        return administrationId;
    }

    public String firstName() {
        return firstName;
    }

    public String lastName() {
        return lastName;
    }

    /** Academic title; empty where the person has none. */
    public String title() {
        return title;
    }

    /** The last name alone where there is no other, as that of an office. */
    public String fullName() {
        return (firstName + " " + lastName).strip();
    }

    public Anrede anrede() {
        return anrede;
    }

    public Language language() {
        return language;
    }

    /** Where the person wishes messages; without a word of the person's own, in chat as soon as there is one. */
    public ChannelKind preferredChannel() {
        if (preferredChannel != null) {
            return preferredChannel;
        }
        return matrixAddress().isPresent() ? ChannelKind.MATRIX : ChannelKind.EMAIL;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    /** Where the person is reached by e-mail. */
    public Address emailAddress() {
        return Address.email(email);
    }

    /**
     * Where the person is reached in chat; empty where neither the person nor the list has named a Matrix ID, or the
     * person wishes none.
     */
    public Optional<Address> matrixAddress() {
        return Stream.of(linkedMatrixId, matrixId)
                .filter(id -> !id.isBlank() && !chatRefused)
                .map(id -> new Address(ChannelKind.MATRIX, id))
                .findFirst();
    }

    /** Whether the person has shown that the account in chat is the person's own, and not the list alone names it. */
    public boolean hasLinkedChat() {
        return !linkedMatrixId.isBlank();
    }

    /** Where the person can be reached, the preferred way first; an address that is broken is left out. */
    public List<Address> addresses() {
        var email = hasWorkingAddress() ? Stream.of(emailAddress()) : Stream.<Address>empty();
        return Stream.concat(email, matrixAddress().stream())
                .sorted(Comparator.comparing(address -> address.kind() != preferredChannel()))
                .toList();
    }

    public boolean hasWorkingAddress() {
        return addressState == AddressState.WORKING;
    }

    /** The person has shown by writing from it that this account is the person's own, and wishes messages there. */
    void linkChat(Address account, Instant now) {
        heardAt = now;
        linkedMatrixId = account.value();
        chatRefused = false;
        preferredChannel = ChannelKind.MATRIX;
    }

    /** The person wishes to be reached by e-mail only; an account that the list names is not used either. */
    void unlinkChat() {
        linkedMatrixId = "";
        chatRefused = true;
        preferredChannel = ChannelKind.EMAIL;
    }

    void prefer(ChannelKind channel) {
        preferredChannel = channel;
    }

    /** Mail to the address was refused for good: nothing more is sent there until somebody mends it. */
    void markAddressBroken() {
        addressState = AddressState.BROKEN;
    }

    /** The person wrote on this channel. */
    void heard(ChannelKind channel, Instant now) {
        if (matrixAddress().isPresent()) {
            heardAt = now;
        }
        if (channel == ChannelKind.EMAIL) {
            addressState = AddressState.WORKING;
            softFailures.forget();
        }
    }

    /**
     * When the person, who can be reached in chat, wrote last, on whatever channel; empty where that never was. Of
     * somebody without an account there it says nothing.
     */
    public Optional<Instant> heardAt() {
        return Optional.ofNullable(heardAt);
    }

    /** Mail to the address failed for a reason that may pass; tells whether it has done so too often by now. */
    boolean countSoftFailure(Instant now, PeopleSettings settings) {
        return softFailures.count(now, settings);
    }

    /** Takes over what a changed list says; tells whether anything is different now. */
    public boolean update(PersonDetails details) {
        var changed = !details().equals(details);
        this.administrationId = details.administration();
        this.firstName = details.firstName();
        this.lastName = details.lastName();
        this.title = details.title();
        this.anrede = details.anrede();
        this.matrixId = details.matrixId();
        this.language = details.language();
        this.field = details.field();
        this.grade = details.grade();
        return changed;
    }

    /** Keeps nothing by which somebody could say who this was. */
    void erase(Instant now) {
        erasedAt = now;
        email = "erased:" + id();
        administrationId = null;
        firstName = "";
        lastName = "";
        title = "";
        anrede = Anrede.NONE;
        matrixId = "";
        unlinkChat();
        field = "";
        grade = "";
    }

    private PersonDetails details() {
        return new PersonDetails(
                administrationId, firstName, lastName, title, anrede, email, matrixId, language, field, grade);
    }
}
