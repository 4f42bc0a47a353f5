package de.tandembote.broadcast;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/** A segment as it is kept with its circular. */
final class StoredSegment {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Segment.class, Named.class).build();

    /** Each part is named by its type; the mapper knows all types, for they are sealed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "who")
    private interface Named {}

    private StoredSegment() {}

    static String write(Segment segment) {
        return JSON.writerFor(Segment.class).writeValueAsString(segment);
    }

    static Segment read(String stored) {
        return JSON.readValue(stored, Segment.class);
    }
}
