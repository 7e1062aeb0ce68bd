package dev.tidewaiter.wordlist;

import dev.tidewaiter.files.ProgramFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * By what the words of one column of a list are looked up, such as a heading without case and accents. To work that out takes a start
 * longer than to read the words, so the build keeps the forms of the program's own words beside them; see docs/adr/024. Kept
 * forms count for a list of the same length and check sum, whoever brings it: that tells a list that somebody edited from the
 * program's own, and is no proof against one that was made to have the same sum.
 */
public final class WordForm {

    private static final String FOLDER = "rules.forms/";

    private final String list;
    private final int column;
    private final UnaryOperator<String> form;

    /**
     * The form of words.
     *
     * @param list   the list, such as {@code manifest/headings.tsv}
     * @param column the column whose words are looked up, from 0
     * @param form   what a word is looked up by, which depends on nothing but the program
     */
    public WordForm(String list, int column, UnaryOperator<String> form) {
        this.list = list;
        this.column = column;
        this.form = form;
    }

    /** The list whose words are looked up. */
    public String list() {
        return list;
    }

    /** The column whose words are looked up, from 0. */
    public int column() {
        return column;
    }

    /** The forms of the words of a row, in their order. */
    public List<String> of(WordRow row) {
        var kept = row.kept(this);
        return kept == null ? worked(row) : forms(kept);
    }

    private List<String> worked(WordRow row) {
        var words = row.words(column);
        words.replaceAll(form);
        return words;
    }

    /** The kept forms of each row of a list with this content, as far as the length and sum tell it; null where the program keeps none. */
    @Nullable
    List<String> kept(byte[] content, int rows) {
        try {
            var file = ProgramFile.own(path());
            return file == null ? null : kept(file, content, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(path() + " of the program cannot be read", e);
        }
    }

    /** The same of a file that the build wrote. */
    @Nullable
    static List<String> kept(byte[] file, byte[] content, int rows) {
        var lines = parts(new String(file, StandardCharsets.UTF_8), '\n');
        return lines.size() == 1 + rows && lines.get(0).equals(sum(content)) ? lines.subList(1, lines.size()) : null;
    }

    /** The forms of a row, as they are kept. */
    static List<String> forms(String kept) {
        return parts(kept, '|');
    }

    /**
     * The build's step: keeps the forms of a list.
     *
     * @param words where it is read from
     * @param to    the folder of the program's classes
     */
    public void keep(WordLists words, Path to) throws IOException {
        var read = words.list(list);
        var file = new StringBuilder(sum(read.content())).append('\n');
        for (var row : read.rows()) {
            worked(row).forEach(word -> file.append(word).append('|'));
            file.append('\n');
        }
        var place = to.resolve(path());
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        Files.writeString(place, file);
    }

    private String path() {
        return FOLDER + list + "." + column;
    }

    /** Tells lists apart at a tenth of what it costs to hash them; nobody but the build writes the file. */
    private static String sum(byte[] content) {
        var check = new CRC32C();
        check.update(content);
        return content.length + " " + Long.toHexString(check.getValue());
    }

    /** Parts that each end in a sign. */
    private static List<String> parts(String text, char end) {
        var parts = new ArrayList<String>();
        for (int from = 0, to = text.indexOf(end); to >= 0; from = to + 1, to = text.indexOf(end, from)) {
            parts.add(text.substring(from, to));
        }
        return parts;
    }
}
