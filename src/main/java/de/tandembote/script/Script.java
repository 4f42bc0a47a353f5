package de.tandembote.script;

import de.tandembote.channel.ChatNotices;
import de.tandembote.channel.Content;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.FaultyFiles;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All that the bot says: finds a message by its name and renders it in a voice. Immutable and free of threads. */
public final class Script {

    private final Map<String, Message> messages;
    private final Map<String, Campaign> campaigns;
    private final Map<String, Questionnaire> questionnaires;
    private final Map<Language, Frame> circularFrames;
    private final Map<Language, Frame> informationFrames;
    private final ChatNotices chatNotices;

    Script(
            Map<String, Message> messages,
            Map<String, Campaign> campaigns,
            Map<String, Questionnaire> questionnaires,
            Map<Language, Frame> circularFrames,
            Map<Language, Frame> informationFrames,
            ChatNotices chatNotices) {
        this.messages = messages;
        this.campaigns = campaigns;
        this.questionnaires = questionnaires;
        this.circularFrames = circularFrames;
        this.informationFrames = informationFrames;
        this.chatNotices = chatNotices;
    }

    /**
     * Reads a folder and proves each text by filling it in every form of address, so that none fails later.
     *
     * @throws FaultyFiles with everything that is wrong in it
     */
    public static Script load(Path botScripts) {
        var faults = new Faults();
        var script = read(botScripts, faults);
        faults.throwIfAny();
        return script;
    }

    /** Reads a folder and adds everything that is wrong in it; with a fault, the script is not to be used. */
    public static Script read(Path botScripts, Faults faults) {
        return new ScriptFolder(botScripts, faults).read();
    }

    /**
     * Says a message.
     *
     * @throws IllegalArgumentException if there is no such message or the values lack something that it may name
     */
    public Content render(String message, Voice voice, Values values) {
        return find(message).render(voice, values);
    }

    /**
     * Makes a message of what somebody wrote to many; it can name what every text about a round can.
     *
     * @throws FaultyFiles with everything that is wrong in it; {@link Circular#SUBJECT} and {@link Circular#TEXT} stand
     *     for the files
     */
    public Circular circular(Language language, String subject, String text) {
        return Circular.of(
                Purpose.BROADCAST, language, subject, text, Objects.requireNonNull(circularFrames.get(language)));
    }

    /** The same for what an address list is told before a round. */
    public Circular information(Language language, String subject, String text) {
        return Circular.of(
                Purpose.INFORMATION, language, subject, text, Objects.requireNonNull(informationFrames.get(language)));
    }

    /**
     * What the index says about a message.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    public MessageSpec message(String name) {
        return find(name).spec();
    }

    /** What there is to say, in the order of the index. */
    public List<MessageSpec> messages() {
        return messages.values().stream().map(Message::spec).toList();
    }

    /**
     * The campaign of that name.
     *
     * @throws IllegalArgumentException if there is no such campaign
     */
    public Campaign campaign(String name) {
        var campaign = campaigns.get(name);
        if (campaign == null) {
            throw new IllegalArgumentException("no campaign is called \"%s\"".formatted(name));
        }
        return campaign;
    }

    /** All campaigns, by their names' order. */
    public Collection<Campaign> campaigns() {
        return campaigns.values();
    }

    /**
     * The questionnaire of that name.
     *
     * @throws IllegalArgumentException if there is no such questionnaire
     */
    public Questionnaire questionnaire(String name) {
        var questionnaire = questionnaires.get(name);
        if (questionnaire == null) {
            throw new IllegalArgumentException("no questionnaire is called \"%s\"".formatted(name));
        }
        return questionnaire;
    }

    /** Whether there is a questionnaire of that name. */
    public boolean hasQuestionnaire(String name) {
        return questionnaires.containsKey(name);
    }

    /** What is said in a chat to somebody who is not known. */
    public ChatNotices chatNotices() {
        return chatNotices;
    }

    private Message find(String name) {
        var message = messages.get(name);
        if (message == null) {
            throw new IllegalArgumentException("no message is called \"%s\"".formatted(name));
        }
        return message;
    }
}
