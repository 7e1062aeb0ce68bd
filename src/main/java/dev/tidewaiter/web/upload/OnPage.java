package dev.tidewaiter.web.upload;

import java.util.regex.Pattern;

/** Sentences of the reader as a page says them: what to do at the command line is left out, since here it is a click. */
final class OnPage {

    private static final Pattern COMMAND_LINE = Pattern.compile("\\s*[^.]*--mapping[^.]*\\.");

    private OnPage() {}

    static String of(String sentence) {
        return COMMAND_LINE.matcher(sentence).replaceAll("");
    }
}
