package de.tandembote.channel.email;

/** Joins the lines that a mail program wrapped for the way (RFC 3676). */
final class FlowedText {

    private FlowedText() {}

    /**
     * Makes one line of each flowed paragraph; quotes keep their marks.
     *
     * @param delSp whether the space at the end of a wrapped line was added for the wrapping
     */
    static String unwrap(String text, boolean delSp) {
        var out = new StringBuilder(text.length());
        int open = -1;
        for (String raw : text.split("\r\n|\r|\n", -1)) {
            int depth = 0;
            while (depth < raw.length() && raw.charAt(depth) == '>') {
                depth++;
            }
            String line = raw.substring(depth);
            // A space was stuffed before what would look like a quote (section 4.4).
            line = line.startsWith(" ") ? line.substring(1) : line;
            boolean signature = line.equals("-- ");
            if (open != depth || signature) {
                out.append(open >= 0 ? "\n" : "").append(marks(depth));
            }
            boolean flowed = line.endsWith(" ") && !signature;
            out.append(flowed && delSp ? line.substring(0, line.length() - 1) : line);
            if (flowed) {
                open = depth;
            } else {
                out.append('\n');
                open = -1;
            }
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static String marks(int depth) {
        return depth == 0 ? "" : ">".repeat(depth) + " ";
    }
}
