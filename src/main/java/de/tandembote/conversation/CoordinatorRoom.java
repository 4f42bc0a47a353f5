package de.tandembote.conversation;

import de.tandembote.channel.ChatAccount;
import de.tandembote.programme.Round;
import de.tandembote.script.Addressee;
import de.tandembote.script.Anrede;
import de.tandembote.script.Script;
import de.tandembote.script.Sender;
import de.tandembote.script.Topic;
import de.tandembote.script.Values;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Speaks to all who coordinate a round at once, in their chat room. What is said there is a courtesy, tried once when
 * all else is committed: whatever counts goes to each of them as a {@link Letter}.
 */
@Component
public class CoordinatorRoom {

    private final Script script;
    private final ConversationSettings settings;
    private final ObjectProvider<ChatAccount> chat;

    CoordinatorRoom(Script script, ConversationSettings settings, ObjectProvider<ChatAccount> chat) {
        this.script = script;
        this.settings = settings;
        this.chat = chat;
    }

    /**
     * Says a text of the script after the caller's transaction, in the voice of the programme; nothing where the round
     * has no such room, or the installation no chat.
     *
     * @param topic names nobody: the room may hold more people than those who may know
     * @param once what may be said only once in the room
     */
    public void say(Round round, String message, Topic topic, String once) {
        round.chatRoom()
                .ifPresent(room -> chat.ifAvailable(account -> {
                    var text = script.render(message, round.programme().voice(), values(round, topic))
                            .chat();
                    AfterCommit.run(() -> account.say(room, text, once));
                }));
    }

    /**
     * Asks something at once, with what the script offers to tap below it; called without an open transaction.
     *
     * @param topic names nobody, as above
     * @param question names it wherever somebody reacts to it; under the same id it is asked once
     * @return whether it stands in that room
     */
    public boolean ask(Round round, String room, String message, Topic topic, UUID question) {
        var account = chat.getIfAvailable();
        if (account == null) {
            return false;
        }
        var text = script.render(message, round.programme().voice(), values(round, topic))
                .chat();
        return account.ask(room, text, question, script.message(message).taps());
    }

    private Values values(Round round, Topic topic) {
        var programme = round.programme();
        var all = new Addressee(Anrede.NONE, "", "", programme.sender());
        return new Values(
                all, new Sender(settings.botName(), programme.name(), round.name(), programme.sender(), "", ""), topic);
    }
}
