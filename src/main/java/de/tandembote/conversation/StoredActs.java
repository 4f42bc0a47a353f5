package de.tandembote.conversation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import de.tandembote.understanding.Act;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Acts, and what was done on their strength, as they are kept with the question that told of them. */
final class StoredActs {

    private static final TypeReference<List<Act>> ACTS = new TypeReference<>() {};
    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Act.class, Named.class).build();

    /** Made once: to look through all kinds of acts takes longer than to write some. */
    private static final ObjectWriter WRITER = JSON.writerFor(ACTS);

    private static final ObjectReader READER = JSON.readerFor(ACTS);
    private static final TypeReference<List<Done>> DONE = new TypeReference<>() {};
    private static final ObjectWriter DONE_WRITER = JSON.writerFor(DONE);
    private static final ObjectReader DONE_READER = JSON.readerFor(DONE);

    /** Each act is named by its type; the mapper knows all types, for they are sealed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "act")
    private interface Named {}

    private StoredActs() {}

    static String write(List<Act> acts) {
        return acts.isEmpty() ? "" : WRITER.writeValueAsString(acts);
    }

    static List<Act> read(String stored) {
        return stored.isEmpty() ? List.of() : READER.readValue(stored);
    }

    static String writeDone(List<Done> done) {
        return done.isEmpty() ? "" : DONE_WRITER.writeValueAsString(done);
    }

    static List<Done> readDone(String stored) {
        return stored.isEmpty() ? List.of() : DONE_READER.readValue(stored);
    }
}
