package dev.tidewaiter.rulebook.condition;

import dev.tidewaiter.rulebook.source.NumberSpelling;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a rule file into tokens. What is no token of the rule language is refused where it stands: single quotation marks,
 * block comments, escapes other than of a quotation mark and a backslash, and characters that nobody sees.
 */
public final class Lexer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "||", "&&", "=>", "=<", "<>");

    private static final int MOST_DIGITS = 15;

    private static final Pattern PARTED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?!\\d)");

    private final String text;
    private int at;
    private int line = 1;

    public Lexer(String text) {
        this(text, 1);
    }

    /** Reads a piece of text that stands on some line, such as a cell of a decision table. */
    public Lexer(String text, int line) {
        this.text = text;
        this.line = line;
    }

    /** The next token; blanks and comments from {@code //} to the end of the line are passed over. */
    Token next() throws RuleSyntaxError {
        passOver();
        if (at >= text.length()) {
            return new Token(Token.Kind.END, "", line);
        }
        char c = text.charAt(at);
        if (c == '"') {
            return new Token(Token.Kind.TEXT, quoted(), line);
        }
        if (c == '$') {
            return new Token(Token.Kind.VARIABLE, "$" + word(at + 1, "a name after the dollar sign"), line);
        }
        if (isLetter(c)) {
            return new Token(Token.Kind.WORD, word(at, "a word"), line);
        }
        if (isDigit(c)) {
            return new Token(Token.Kind.NUMBER, number(), line);
        }
        return new Token(Token.Kind.SIGN, sign(c), line);
    }

    /** Goes on at the first line behind some line that starts a rule; at the end when there is none. */
    void skipToRuleBehind(int passed) {
        at = 0;
        line = 1;
        while (at < text.length()) {
            int start = at;
            while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
                start++;
            }
            if (line > passed && text.startsWith("rule ", start)) {
                return;
            }
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
            line++;
        }
    }

    private void passOver() throws RuleSyntaxError {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (c == ' ' || c == '\t' || endsLine(at)) {
                at++;
            } else if (c == '\r') {
                throw loneReturn(line);
            } else if (text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                int stop = end < 0 ? text.length() : end;
                refuseUnseen(text.substring(at, endsLine(stop - 1) ? stop - 1 : stop), line);
                at = stop;
            } else if (text.startsWith("/*", at)) {
                throw new RuleSyntaxError(line, "a comment may not start with /*; write // before each of its lines");
            } else {
                return;
            }
        }
    }

    /** Whether a carriage return stands here as lines end in files of Windows. Alone, it ends a line for some editors and not for us. */
    private boolean endsLine(int place) {
        return text.charAt(place) == '\r' && place + 1 < text.length() && text.charAt(place + 1) == '\n';
    }

    private static RuleSyntaxError loneReturn(int line) {
        return new RuleSyntaxError(
                line, "a carriage return stands here without a line feed; save the file with line ends LF or CRLF");
    }

    private String quoted() throws RuleSyntaxError {
        int from = at + 1;
        int lineEnd = text.indexOf('\n', from);
        int stop = lineEnd < 0 ? text.length() : lineEnd;
        StringBuilder unescaped = null;
        while (true) {
            int end = text.indexOf('"', from);
            if (end < 0 || end > stop) {
                throw new RuleSyntaxError(
                        line, "a text has no quotation mark at its end; it must end on the line it starts on");
            }
            var piece = text.substring(from, end);
            int backslash = piece.indexOf('\\');
            if (backslash < 0) {
                at = end + 1;
                var content =
                        unescaped == null ? piece : unescaped.append(piece).toString();
                refuseUnseen(content, line);
                refuseWordBehind(content);
                return content;
            }
            char escaped = text.charAt(from + backslash + 1);
            if (escaped != '"' && escaped != '\\') {
                throw new RuleSyntaxError(
                        line, "the text holds \"\\" + escaped + "\"; only \\\" and \\\\ may follow a backslash");
            }
            unescaped = unescaped == null ? new StringBuilder() : unescaped;
            unescaped.append(piece, 0, backslash).append(escaped);
            from += backslash + 2;
        }
    }

    /** A word that begins where a text ends: where the marks of the line are odd, one before them was not closed. */
    private void refuseWordBehind(String content) throws RuleSyntaxError {
        if (at >= text.length() || !(isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            return;
        }
        int start = text.lastIndexOf('\n', at) + 1;
        int end = text.indexOf('\n', at);
        long marks = text.substring(start, end < 0 ? text.length() : end)
                .chars()
                .filter(c -> c == '"')
                .count();
        if (marks % 2 == 1) {
            throw new RuleSyntaxError(
                    line,
                    "a quotation mark of this line has no partner, so that \"" + content
                            + "\" is read as one text; close the text where it ends");
        }
    }

    private String word(int from, String what) throws RuleSyntaxError {
        int end = from;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        if (end == from) {
            throw new RuleSyntaxError(line, "expected " + what);
        }
        at = end;
        return text.substring(from, end);
    }

    /** Digits with at most one point. A leading zero would mean another number to some readers. */
    private String number() throws RuleSyntaxError {
        int start = at;
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        var number = text.substring(start, end);
        var parted = PARTED.matcher(text).region(start, text.length());
        if (end < text.length() && text.charAt(end) == ' ' && parted.lookingAt()) {
            throw new RuleSyntaxError(line, "the number " + NumberSpelling.complaint(parted.group()));
        }
        boolean more = end < text.length() && isLetter(text.charAt(end));
        var written = more ? null : NumberSpelling.complaint(number);
        if (written != null) {
            throw new RuleSyntaxError(line, "the number " + written);
        }
        if (more || !isPlain(number)) {
            throw new RuleSyntaxError(line, "\"" + number + "\" is no number; write it as 5 or 0.5");
        }
        at = end;
        return number;
    }

    private static boolean isPlain(String number) {
        int point = number.indexOf('.');
        int whole = point < 0 ? number.length() : point;
        int fraction = point < 0 ? 1 : number.length() - point - 1;
        return number.indexOf('.', point + 1) < 0
                && whole > 0
                && whole <= MOST_DIGITS
                && fraction > 0
                && fraction <= MOST_DIGITS
                && (whole == 1 || number.charAt(0) != '0');
    }

    /** Any sign that can be seen; what it may stand for is the parser's business. */
    private String sign(char c) throws RuleSyntaxError {
        for (var sign : LONG_SIGNS) {
            if (text.startsWith(sign, at)) {
                at += sign.length();
                return sign;
            }
        }
        if (c == '\'') {
            throw new RuleSyntaxError(line, "a text stands between \" and \", not between ' and '");
        }
        if (c <= ' ' || c > '~') {
            throw new RuleSyntaxError(line, UnusualSigns.outsideText(text, at));
        }
        at++;
        return String.valueOf(c);
    }

    /** Texts and comments may hold any letter, but nothing that hides or turns round what a reader sees. */
    static void refuseUnseen(String said, int line) throws RuleSyntaxError {
        int length = said.length();
        for (int i = 0; i < length; i++) {
            if (said.charAt(i) >= ' ' && said.charAt(i) <= '~') {
                continue; // nearly every character of a rule
            }
            int c = said.codePointAt(i);
            if (c == '\r') {
                throw loneReturn(line);
            }
            int type = Character.getType(c);
            boolean unseen = (type == Character.CONTROL && c != '\t')
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            if (unseen) {
                throw new RuleSyntaxError(line, UnusualSigns.unseen(c));
            }
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
