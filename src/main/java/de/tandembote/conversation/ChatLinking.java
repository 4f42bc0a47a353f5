package de.tandembote.conversation;

import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.ChatAccount;
import de.tandembote.inbox.ReplyReceived;
import de.tandembote.inbox.StrangerWrote;
import de.tandembote.people.People;
import de.tandembote.programme.Participations;
import de.tandembote.script.Topic;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds out whose account in chat it is from which somebody writes a code, and tells strangers how to be known. */
@Component
class ChatLinking {

    private final People people;
    private final Participations participations;
    private final Answers answers;
    private final Letters letters;
    private final ChatOffers offers;
    private final ObjectProvider<ChatAccount> chat;

    ChatLinking(
            People people,
            Participations participations,
            Answers answers,
            Letters letters,
            ChatOffers offers,
            ObjectProvider<ChatAccount> chat) {
        this.people = people;
        this.participations = participations;
        this.answers = answers;
        this.letters = letters;
        this.offers = offers;
        this.chat = chat;
    }

    @EventListener
    void on(StrangerWrote stranger) {
        var person = people.linkChat(stranger.account(), stranger.text());
        if (person.isPresent()) {
            welcome(person.get(), stranger.inboxMessage(), stranger.externalId());
        } else {
            AfterCommit.run(() -> chat.ifAvailable(account -> explain(account, stranger)));
        }
    }

    /** Whether the reply was nothing but such a code, from an account that the list names already. */
    boolean takes(ReplyReceived reply) {
        var sender = reply.message().sender();
        var isLinked = reply.message().channel() == ChannelKind.MATRIX
                && sender != null
                && people.linkChat(sender, reply.reply()).isPresent();
        if (isLinked) {
            welcome(reply.person(), reply.inboxMessage(), reply.message().externalId());
        }
        return isLinked;
    }

    private void explain(ChatAccount bot, StrangerWrote stranger) {
        if (people.speaksOfAChatCode(stranger.text())) {
            bot.tellOfWrongCode(stranger.account(), stranger.externalId());
        } else {
            bot.tellStranger(stranger.account());
        }
    }

    private void say(String message, Occasion occasion) {
        letters.send(answers.letter(occasion, message, new Topic.Round(), Subject.none()));
    }

    private void welcome(UUID person, UUID inboxMessage, String externalId) {
        offers.taken(person);
        participations.latestRoundOf(person).ifPresent(round -> {
            say("chat-linked", new Occasion(person, round, person, inboxMessage, externalId));
            // A code can fall into other hands: the person learns of it where the way to it was sent.
            say("chat-connected", new Occasion(person, round, person, inboxMessage, null));
        });
    }
}
