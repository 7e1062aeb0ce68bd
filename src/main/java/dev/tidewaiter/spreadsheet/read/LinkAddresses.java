package dev.tidewaiter.spreadsheet.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the cells of a sheet lead when they are clicked: a cell may show one name and write to another. Read are the links of cells in
 * workbooks (.xlsx), in Excel's XML of 2003 and in web pages. Not read are those of old workbooks (.xls), those that the formula
 * HYPERLINK makes, and those of shapes and pictures.
 */
public final class LinkAddresses {

    /** Excel takes no more in a sheet. */
    private static final int MOST = 65_530;

    /** A cell takes no longer text, either. */
    private static final int LONGEST = 32_767;

    /** More than anybody writes; it bounds the memory that a hostile file takes. */
    private static final int MOST_LETTERS = 1 << 23;

    private static final String MAIL = "mailto:";
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)\\s*(?!javascript:)(?:[a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    private final List<OutsideText> found = new ArrayList<>(0);
    private int letters;
    private boolean unread;

    /** Whether an address leads somewhere else than into the file or the site that it is of. */
    public static boolean leadsOut(String address) {
        return OUTSIDE.matcher(address).matches();
    }

    /**
     * Takes an address.
     *
     * @param cells the cell that leads there, or a range of such; null when it is none
     */
    public void add(@Nullable String cells, String address) {
        var read = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        if (found.size() >= MOST || letters + read.length() > MOST_LETTERS) {
            unread = true;
            return;
        }
        unread |= read.length() < address.length();
        letters += read.length();
        var shown = shown(read);
        if (!shown.isEmpty()) {
            found.add(new OutsideText(OutsideText.Kind.LINK, cells, shown));
        }
    }

    /** An address as a person would write it. */
    private static String shown(String address) {
        var bare = address.strip();
        if (bare.toLowerCase(Locale.ROOT).startsWith(MAIL)) {
            bare = bare.substring(MAIL.length());
        }
        int asks = bare.indexOf('?');
        if (asks < 0) {
            return decoded(bare).strip();
        }
        var query = bare.substring(asks + 1).replaceAll("[+&]", " ");
        return (decoded(bare.substring(0, asks)) + " " + decoded(query)).strip();
    }

    private static String decoded(String text) {
        return ENCODED.matcher(text).replaceAll(run -> Matcher.quoteReplacement(letters(run)));
    }

    /** The letters of a run of encoded bytes; what is no UTF-8 stays as it stands. */
    private static String letters(MatchResult run) {
        var bytes = new byte[run.group().length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(run.group(), i * 3 + 1, i * 3 + 3, 16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return run.group();
        }
    }

    /** Whether some were not read to their end, or not at all. */
    public boolean unread() {
        return unread;
    }

    public List<OutsideText> found() {
        return List.copyOf(found);
    }
}
