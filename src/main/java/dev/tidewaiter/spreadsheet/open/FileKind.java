package dev.tidewaiter.spreadsheet.open;

import dev.tidewaiter.spreadsheet.html.HtmlFile;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import dev.tidewaiter.spreadsheet.xls.CompoundFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is by its first bytes. */
enum FileKind {
    PACKAGE("an Excel workbook (.xlsx)", " xlsx xlsm xltx xltm "),
    OLE2("an old Excel workbook (.xls)", " xls xlt "),
    XML("an XML spreadsheet of Excel 2003", " xls xml "),
    HTML("a web page with a table", " xls html htm "),
    TEXT("a text file with separators (CSV)", " csv tsv tab txt psv ");

    private static final Pattern WEB_PAGE = Pattern.compile(
            "<(!doctype html|!--.*?-->\\s*<|(html|head|body|table|meta|style|div|form|title)\\b)", Pattern.DOTALL);

    private final String title;
    private final String extensions;

    FileKind(String title, String extensions) {
        this.title = title;
        this.extensions = extensions;
    }

    String title() {
        return title;
    }

    /** Whether a file of this kind may be named so; a name without extension says nothing wrong. */
    boolean fits(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        int dot = plain.lastIndexOf('.');
        return dot < 0 || extensions.contains(" " + plain.substring(dot + 1) + " ");
    }

    /** Finds the kind, or refuses the file when it is known to be something else. */
    static FileKind of(byte[] head) throws Refusal {
        if (head.length == 0) {
            throw Refusal.of("file.empty", "the file is empty.", "Ask the sender for the file again.");
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return PACKAGE;
        }
        if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return OLE2;
        }
        if (starts(head, 9, 0, 4, 0) || starts(head, 9, 2, 6, 0) || starts(head, 9, 4, 6, 0) || starts(head, 9, 8)) {
            throw CompoundFile.oldExcel();
        }
        refuseBinary(head);
        return ofMarkup(head);
    }

    private static void refuseBinary(byte[] head) throws Refusal {
        if (starts(head, '%', 'P', 'D', 'F')) {
            throw notTable("file.pdf", "a PDF document");
        }
        boolean image = starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xff, 0xd8, 0xff)
                || starts(head, 'G', 'I', 'F', '8')
                || starts(head, 'I', 'I', '*', 0)
                || starts(head, 'M', 'M', 0, '*')
                || starts(head, 'R', 'I', 'F', 'F')
                || (starts(head, 'B', 'M') && head.length > 7 && head[6] == 0 && head[7] == 0);
        if (image) {
            throw notTable("file.picture", "a picture");
        }
        boolean packed = starts(head, 0x1f, 0x8b)
                || starts(head, 'R', 'a', 'r', '!')
                || starts(head, '7', 'z', 0xbc, 0xaf)
                || starts(head, 'B', 'Z', 'h')
                || starts(head, 0x28, 0xb5, 0x2f, 0xfd)
                || starts(head, 0xfd, '7', 'z', 'X');
        if (packed) {
            throw Refusal.of("file.archive", "the file is a packed archive.", "Unpack it and screen the files in it.");
        }
        if (starts(head, 0x7f, 'E', 'L', 'F') || (starts(head, 'M', 'Z') && head.length > 3 && head[3] == 0)) {
            throw notTable("file.noTable", "a program");
        }
        if (starts(head, '{', '\\', 'r', 't', 'f')) {
            throw notTable("file.noTable", "a text document (RTF)");
        }
    }

    private static FileKind ofMarkup(byte[] head) throws Refusal {
        // markup is ASCII in every encoding; the NUL bytes of UTF-16 are in the way
        var text = new String(head, 0, Math.min(head.length, 8192), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("mime-version:")) {
            throw HtmlFile.noTable();
        }
        if (WEB_PAGE.matcher(text).lookingAt()) {
            return HTML;
        }
        if (text.startsWith("<") && text.contains("schemas-microsoft-com:office:spreadsheet")) {
            return XML;
        }
        if (text.startsWith("<?xml") && text.contains("<html")) {
            return HTML;
        }
        if (text.startsWith("<?xml") || text.startsWith("<!doctype")) {
            throw notTable("file.noTable", "an XML document");
        }
        if (text.startsWith("{\"") || text.startsWith("[{") || text.matches("(?s)\\{\\s*\".*")) {
            for (byte one : head) {
                if (one == 0) {
                    throw Refusal.of(
                            "file.jsonUtf16",
                            "the file is JSON in UTF-16.",
                            "JSON is read in UTF-8, one record a line: save it so, or ask the sender for the table as Excel workbook (.xlsx) or CSV.");
                }
            }
            throw notTable("file.noTable", "a JSON document");
        }
        return TEXT;
    }

    private static Refusal notTable(String key, String what) {
        return Refusal.of(
                key,
                "the file is %s, not a table.".formatted(what),
                "Ask the sender for the table as Excel workbook (.xlsx) or CSV.");
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
