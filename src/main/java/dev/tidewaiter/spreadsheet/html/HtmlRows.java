package dev.tidewaiter.spreadsheet.html;

import dev.tidewaiter.spreadsheet.read.LinkAddresses;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.text.CellText;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of all tables of a page, one below the other, in the order of its tags. */
final class HtmlRows implements Closeable {

    private static final Pattern SPAN = Pattern.compile("\\d{1,4}");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

    /** Elements that stand in a line (HTML standard 15.3.4); all others begin one. */
    private static final Set<String> IN_LINE = Set.of(
            ("a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span"
                            + " strike strong sub sup time tt u var wbr")
                    .split(" "));

    private final HtmlTokens tokens;
    private final PageTables tables = new PageTables();
    private boolean ended;

    /** A row, and the texts of it whose letters are odd, by column. */
    record Read(RowRead row, Map<Integer, CellText> odd) {}

    HtmlRows(HtmlTokens tokens) {
        this.tokens = tokens;
    }

    /** The next row that has a filled cell; null after the last. */
    @Nullable
    Read next() throws IOException {
        while (tables.isUntold() && tokens.next()) {
            if (tokens.name().isEmpty()) {
                tables.add(CharacterReferences.undone(tokens.text().toString(), false));
            } else if (tokens.ends()) {
                end(tokens.name());
            } else {
                begin(tokens.name());
            }
        }
        if (tables.isUntold() && !ended) {
            ended = true;
            tables.endPage(tokens.cutOff());
        }
        return tables.poll();
    }

    private void begin(String name) {
        switch (name) {
            case "table" -> tables.beginTable();
            case "thead", "tbody", "tfoot" -> tables.endGroup();
            case "caption" -> tables.endRow();
            case "tr" -> {
                tables.endRow();
                tables.beginRow(hides());
            }
            case "td", "th" -> tables.beginCell(number("colspan"), number("rowspan"));
            case "a" -> link();
            default -> breakLine(name);
        }
    }

    private void end(String name) {
        switch (name) {
            case "table" -> tables.endTable();
            case "thead", "tbody", "tfoot" -> tables.endGroup();
            case "caption", "tr" -> tables.endRow();
            case "td", "th" -> tables.endCell();
            default -> breakLine(name);
        }
    }

    private void breakLine(String name) {
        if (!IN_LINE.contains(name) && !tokens.isOfOtherVocabulary()) {
            tables.breakLine();
        }
    }

    private boolean hides() {
        var style = tokens.attribute("style");
        return style != null && HIDDEN.matcher(style).find();
    }

    private int number(String attribute) {
        var said = tokens.attribute(attribute);
        return said != null && SPAN.matcher(said.strip()).matches() ? Math.max(1, Integer.parseInt(said.strip())) : 1;
    }

    private void link() {
        var address = tokens.attribute("href");
        var meant = address == null ? "" : CharacterReferences.undone(address, true);
        if (LinkAddresses.leadsOut(meant)) {
            tables.link(meant);
        }
    }

    /** Ranges merged in the rows read so far. */
    List<MergedRange> merged() {
        return tables.merged();
    }

    /** Where the cells read so far lead when they are clicked. */
    LinkAddresses links() {
        return tables.links();
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }
}
