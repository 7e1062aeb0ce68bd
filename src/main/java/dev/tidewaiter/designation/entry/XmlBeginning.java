package dev.tidewaiter.designation.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The bytes of an XML file from its declaration on. XML allows nothing before it, but whoever passes a list on may have left blank lines
 * there, or a comment.
 */
final class XmlBeginning {

    private static final int LONGEST = 1 << 13;
    private static final String MARK = "\u00ef\u00bb\u00bf"; // of UTF-8, byte by byte
    private static final String DECLARATION = "<?xml";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_ENDS = "-->";

    private XmlBeginning() {}

    static InputStream of(Path file) throws IOException {
        var in = new PushbackInputStream(ListText.bytes(file), LONGEST);
        try {
            var head = in.readNBytes(LONGEST);
            int begin = declaration(new String(head, StandardCharsets.ISO_8859_1));
            in.unread(head, begin, head.length - begin);
            return in;
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
    }

    /** Where the declaration stands that has nothing but blanks and comments before it; 0 where there is none. */
    private static int declaration(String head) {
        int at = 0;
        while (at >= 0 && at < head.length()) {
            if (head.startsWith(DECLARATION, at)) {
                return at;
            }
            if (head.startsWith(MARK, at)) {
                at += MARK.length();
            } else if (Character.isWhitespace(head.charAt(at))) {
                at++;
            } else if (head.startsWith(COMMENT, at)) {
                int end = head.indexOf(COMMENT_ENDS, at + COMMENT.length());
                at = end < 0 ? -1 : end + COMMENT_ENDS.length();
            } else {
                return 0;
            }
        }
        return 0;
    }
}
