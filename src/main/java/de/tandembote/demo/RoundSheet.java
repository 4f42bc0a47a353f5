package de.tandembote.demo;

import java.util.List;

/**
 * A round as its page shows it.
 *
 * @param days from when till when it runs
 */
record RoundSheet(
        String programme, String name, String days, List<Column> columns, List<Row> rows, List<Event> events) {

    /**
     * A month of all tandems.
     *
     * @param since the day of its reminder
     * @param isNow whether today lies in it
     */
    record Column(String name, String shortName, String since, boolean isNow) {}

    /**
     * A tandem.
     *
     * @param remark what else is to be said, such as a pause; empty where there is nothing
     */
    record Row(String label, Correspondent mentee, Correspondent mentor, String remark, List<Cell> cells) {}

    /** A month of a tandem. */
    record Cell(Column month, MonthSign sign) {}

    /**
     * A group event.
     *
     * @param days one line for each of its days
     */
    record Event(List<String> days, String title, String audience, String place, boolean isOver) {}
}
