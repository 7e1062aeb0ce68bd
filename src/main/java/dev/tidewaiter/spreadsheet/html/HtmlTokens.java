package dev.tidewaiter.spreadsheet.html;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags and texts of a web page, one after the other; comments, scripts and styles are passed over. */
final class HtmlTokens implements Closeable {

    private static final int LONGEST_TAG = 1 << 16;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<name>[\\w:-]{1,60})\\s*=\\s*(?<said>\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");
    private static final Set<String> WITHOUT_TEXT = Set.of("script", "style", "title", "xml");

    private final Reader in;
    private int ahead = -2;
    private String tag = "";
    private boolean ended;
    private boolean cutOff;
    private final StringBuilder text = new StringBuilder();

    HtmlTokens(Reader in) {
        this.in = new BufferedReader(in, 1 << 15);
    }

    /** Goes to the next tag or text; false at the end of the page. */
    boolean next() throws IOException {
        while (true) {
            tag = "";
            text.setLength(0);
            int c = read();
            if (c < 0) {
                return false;
            }
            if (c != '<' || !beginsTag(peek())) {
                readText(c);
                return true;
            }
            readTag();
            if (!tag.startsWith("!") && !tag.startsWith("?")) {
                if (!ended && !tag.endsWith("/") && WITHOUT_TEXT.contains(name())) {
                    skipTo("</" + name());
                    skipTo(">");
                } else {
                    return true;
                }
            }
        }
    }

    /** The name of the tag, in small letters; empty when a text was read. */
    String name() {
        int end = 0;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Whether the tag ends its element. */
    boolean ends() {
        return ended;
    }

    /** Whether the page ended in a tag, a comment, or another thing that is passed over. */
    boolean cutOff() {
        return cutOff;
    }

    /** Whether the tag is of another vocabulary than that of pages, such as {@code o:p}; to browsers it is a piece of a line. */
    boolean isOfOtherVocabulary() {
        int end = name().length();
        return end > 0 && end < tag.length() && tag.charAt(end) == ':';
    }

    /** The text that was read, as it stands in the page. */
    CharSequence text() {
        return text;
    }

    private void readText(int first) throws IOException {
        text.append((char) first);
        int c = peek();
        while (c >= 0 && c != '<' && text.length() < LONGEST_TEXT) {
            text.append((char) read());
            c = peek();
        }
    }

    private void readTag() throws IOException {
        int c = read();
        ended = c == '/';
        c = ended ? read() : c;
        if (c == '!' && peek() == '-') {
            read();
            tag = "!";
            if (peek() == '-') {
                read();
                skipComment();
            } else {
                skipTo(">");
            }
            return;
        }
        var all = new StringBuilder();
        int quote = 0;
        while (c >= 0 && (quote != 0 || c != '>')) {
            if (all.length() < LONGEST_TAG) {
                all.append((char) c);
            }
            quote = quote == 0 ? opens(c, all) : c == quote ? 0 : quote;
            c = read();
        }
        cutOff |= c < 0;
        tag = all.toString();
    }

    /** A quotation mark counts behind an equals sign; elsewhere it is a letter of a damaged tag. */
    private static int opens(int c, StringBuilder all) {
        if (c != '"' && c != '\'') {
            return 0;
        }
        int before = all.length() - 2;
        while (before >= 0 && all.charAt(before) == ' ') {
            before--;
        }
        return before >= 0 && all.charAt(before) == '=' ? c : 0;
    }

    private static boolean beginsTag(int c) {
        return c == '/' || c == '!' || c == '?' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A comment ends with two dashes, or two dashes and "!", before ">"; those that it begins with count (13.2.5.43 to 52). */
    private void skipComment() throws IOException {
        int dashes = 2;
        boolean begins = true;
        boolean shouts = false;
        for (int c = read(); c >= 0; c = read()) {
            if (c == '>' && (dashes >= 2 || shouts)) {
                return;
            }
            shouts = c == '!' && dashes >= 2 && !begins;
            dashes = c == '-' ? dashes + 1 : 0;
            begins &= c == '-';
        }
        cutOff = true;
    }

    private void skipTo(String end) throws IOException {
        int fits = 0;
        for (int c = read(); c >= 0; c = read()) {
            char small = Character.toLowerCase((char) c);
            fits = small == end.charAt(fits) ? fits + 1 : small == end.charAt(0) ? 1 : 0;
            if (fits == end.length()) {
                return;
            }
        }
        cutOff = true;
    }

    private int read() throws IOException {
        int c = ahead == -2 ? in.read() : ahead;
        ahead = -2;
        return c;
    }

    private int peek() throws IOException {
        if (ahead == -2) {
            ahead = in.read();
        }
        return ahead;
    }

    /** What an attribute of the tag says; null where it has none of the name. */
    @Nullable
    String attribute(String named) {
        var attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group("name").equalsIgnoreCase(named)) {
                var said = attribute.group("said");
                boolean quoted = said.length() > 1 && "\"'".indexOf(said.charAt(0)) >= 0;
                return quoted ? said.substring(1, said.length() - 1) : said;
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
