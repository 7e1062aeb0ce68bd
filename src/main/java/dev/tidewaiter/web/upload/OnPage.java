package dev.tidewaiter.web.upload;

/** Sentences of the reader as a page says them: what to do at the command line is left out, since here it is a click. */
final class OnPage {

    private static final String COMMAND_LINE = "--mapping";

    private OnPage() {}

    /** Whether something is left out. */
    static boolean shortens(String text) {
        return !of(text).equals(text);
    }

    /** What quotes a file may be long, and a sheet may say it of each of its rows: it is looked through once. */
    static String of(String text) {
        if (!text.contains(COMMAND_LINE)) {
            return text;
        }
        var said = new StringBuilder();
        int from = 0;
        for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', from)) {
            var sentence = text.substring(from, stop + 1);
            if (!sentence.contains(COMMAND_LINE)) {
                said.append(sentence);
            }
            from = stop + 1;
        }
        return said.append(text, from, text.length()).toString();
    }
}
