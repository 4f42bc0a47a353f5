package de.tandembote.outbox;

import de.tandembote.channel.CalendarContent;
import de.tandembote.channel.ChannelKind;
import de.tandembote.channel.Content;
import de.tandembote.script.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a claimed row holds. */
final class QueuedRows {

    private QueuedRows() {}

    static QueuedMessage message(ResultSet row, int number) throws SQLException {
        return new QueuedMessage(
                row.getObject("id", UUID.class),
                row.getObject("claimed_by", UUID.class),
                row.getObject("recipient_id", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("sender_name"),
                content(row),
                taps(row.getString("taps")),
                onlyBy(row.getString("only_by")),
                row.getObject("answers_to", UUID.class),
                row.getObject("reply_link", UUID.class),
                row.getObject("calendar_link", UUID.class),
                row.getObject("unsubscribe_link", UUID.class),
                row.getString("in_reply_to"),
                Columns.instant(row, "not_after"),
                row.getInt("attempts"),
                Columns.instant(row, "first_tried_at"),
                attempt(row),
                row.getBoolean("outdated"));
    }

    private static @Nullable Attempt attempt(ResultSet row) throws SQLException {
        var place = row.getString("tried_in");
        return place == null ? null : new Attempt(ChannelKind.valueOf(row.getString("channel")), place);
    }

    private static @Nullable ChannelKind onlyBy(@Nullable String stored) {
        return stored == null ? null : ChannelKind.valueOf(stored);
    }

    private static List<String> taps(String stored) {
        return stored.isEmpty() ? List.of() : List.of(stored.split(NewMessage.BETWEEN_TAPS));
    }

    private static Content content(ResultSet row) throws SQLException {
        var content = new Content(
                row.getString("subject"), row.getString("plain"), row.getString("html"), row.getString("chat"));
        var calendar = row.getString("calendar");
        return calendar == null
                ? content
                : content.with(new CalendarContent(row.getString("calendar_method"), calendar));
    }
}
