package de.tandembote.script;

import de.tandembote.channel.ChatNotices;
import de.tandembote.datafile.Faults;
import de.tandembote.datafile.YamlNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What {@code chat.yaml} lets the bot say before it knows with whom it talks, each in every language. */
record ChatSayings(String encrypted, String crowded, String stranger, String wrongCode) implements ChatNotices {

    static ChatSayings read(Path file, Faults faults) {
        var sayings = YamlNode.read(file, faults);
        sayings.allow("encrypted", "crowded", "stranger", "wrong-code");
        return new ChatSayings(
                said(sayings.get("encrypted")),
                said(sayings.get("crowded")),
                said(sayings.get("stranger")),
                said(sayings.get("wrong-code")));
    }

    private static String said(YamlNode saying) {
        var codes = Arrays.stream(Language.values()).map(Language::code).toArray(String[]::new);
        saying.allow(codes);
        return Arrays.stream(codes).map(code -> saying.get(code).text()).collect(Collectors.joining("\n\n"));
    }
}
