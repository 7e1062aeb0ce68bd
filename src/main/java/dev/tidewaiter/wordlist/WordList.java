package dev.tidewaiter.wordlist;

import dev.tidewaiter.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One list: rows, and remarks that begin with {@code #}. Two remarks mean something: {@code # columns:} names the cells of
 * a row, parted by bars, with a question mark behind one that may be empty; {@code # source:} says where the rows below it
 * come from, until the next such remark.
 */
public final class WordList {

    private static final String COLUMNS = "# columns:";
    private static final String SOURCE = "# source:";

    private final String file;
    private final byte[] content;
    private final int firstOtherLine;
    private final List<WordRow> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Boolean> mayBeEmpty = new ArrayList<>();
    private List<String> columns = List.of();
    private final Map<WordForm, Optional<List<String>>> kept = new ConcurrentHashMap<>();

    /**
     * A line that is no row.
     *
     * @param line as an editor counts it, from 1
     * @param text with its sign
     */
    private record Remark(int line, String text) {}

    WordList(String file, byte[] content) {
        this.file = file;
        this.content = content;
        // one decode of the whole file: a reader costs three times as much at a cold start
        var text = new String(content, StandardCharsets.UTF_8);
        firstOtherLine = text.indexOf('\ufffd') < 0 ? 0 : Utf8.firstOtherLine(content);
        int line = 1;
        for (int from = text.startsWith("\ufeff") ? 1 : 0, end; from < text.length(); from = end + 1) {
            int feed = text.indexOf('\n', from);
            end = feed < 0 ? text.length() : feed;
            int to = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            read(line++, text.substring(from, to));
        }
    }

    private void read(int line, String text) {
        if (text.isBlank()) {
            return;
        }
        if (text.charAt(0) != '#') {
            rows.add(new WordRow(this, rows.size(), line, text));
            return;
        }
        remarks.add(new Remark(line, text));
        if (text.startsWith(COLUMNS)) {
            columns = new ArrayList<>();
            for (var column : WordRow.split(text.substring(COLUMNS.length()), '|', true)) {
                boolean empty = column.endsWith("?");
                columns.add(empty ? column.substring(0, column.length() - 1) : column);
                mayBeEmpty.add(empty);
            }
        }
    }

    /** The list's path from the rules folder, such as {@code words/goods/drones.tsv}. */
    public String file() {
        return file;
    }

    /** The rows, whatever their cells. */
    public List<WordRow> rows() {
        return rows;
    }

    /**
     * The rows, each of which must have so many cells.
     *
     * @throws InvalidWordList when one has more or fewer
     */
    public List<WordRow> rows(int cells) {
        for (var row : rows) {
            if (row.size() != cells) {
                throw row.wrong("has " + row.size() + " columns, not " + cells + "; columns are parted by tabs");
            }
        }
        return rows;
    }

    /** The headings of the cells; empty where no remark names them. */
    public List<String> columns() {
        return columns;
    }

    /** Whether the heading of a column says that its cells may be empty. */
    boolean mayBeEmpty(int place) {
        return mayBeEmpty.get(place);
    }

    /** The first line that is not written in UTF-8; 0 when all are, as far as can be told. */
    int firstOtherLine() {
        return firstOtherLine;
    }

    /** The source that holds at a line: the nearest above it; null when there is none. */
    @Nullable
    String sourceAt(int line) {
        String found = null;
        for (var remark : remarks) {
            if (remark.line() > line) {
                break;
            }
            if (remark.text().startsWith(SOURCE)) {
                found = remark.text().substring(SOURCE.length()).strip();
            }
        }
        return found == null || found.isEmpty() ? null : found;
    }

    /** What the build kept of the words of a row in some form; null where it kept nothing of this list. */
    @Nullable
    String kept(WordForm form, int row) {
        return kept.computeIfAbsent(form, any -> Optional.ofNullable(any.kept(content, rows.size())))
                .map(forms -> forms.get(row))
                .orElse(null);
    }

    byte[] content() {
        return content;
    }

    /** The hash of the file's bytes, in hexadecimal. */
    public String sha256() {
        return Sha256.of(content);
    }

    /** What is wrong at a line; line 0 is the whole list. */
    public WordProblem problem(int line, String message) {
        return new WordProblem(file, line, message);
    }
}
