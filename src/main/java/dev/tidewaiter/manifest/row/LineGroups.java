package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.form.GroupHeadings;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The groups into which rows such as "Consignee: Alpha Ltd" part the lines of a table. What one names holds for the lines below it, up to
 * the next that names the like. Where goods stand above the first of them, nobody knows which are meant, and what all of them name holds for
 * every line, as the rest of the form does.
 */
final class LineGroups {

    private final GroupHeadings headings;
    private final Layout whole;
    private final Set<Field> subjects = EnumSet.noneOf(Field.class);
    private final Set<Field> begun = EnumSet.noneOf(Field.class);
    private final List<Labelled> current = new ArrayList<>();
    private boolean goods;
    private Layout around;

    LineGroups(Layout whole, ManifestDictionaries dictionaries) {
        this.whole = whole;
        this.around = whole;
        this.headings = new GroupHeadings(dictionaries);
    }

    /** Finds out by what the lines are grouped: by what two rows name, or one below which more is to come. */
    void learn(List<SourceRow> sample) {
        if (whole.headerRow() == 0) {
            return; // columns without a heading may be labels and their values
        }
        var rows = new EnumMap<Field, Integer>(Field.class);
        for (var row : sample) {
            subjects(headings.in(row)).forEach(subject -> rows.merge(subject, 1, Integer::sum));
        }
        rows.forEach((subject, times) -> {
            if (!whole.holds(subject) && (times > 1 || !whole.form().holds(subject))) {
                subjects.add(subject);
            }
        });
    }

    /** Whether a row heads a group. */
    boolean isHeading(SourceRow row) {
        return !subjects.isEmpty()
                && subjects(headings.in(row)).stream().anyMatch(goods ? begun::contains : subjects::contains);
    }

    /**
     * Takes in a row that heads a group.
     *
     * @param linesFollow whether a line of it surely stands below; else what the row says is heard in it, too
     */
    void begin(SourceRow row, boolean linesFollow) {
        var values = headings.in(row);
        var named = subjects(values);
        named.retainAll(goods ? begun : subjects);
        begun.addAll(named);
        current.removeIf(value -> named.contains(subject(value)));
        values.stream().filter(value -> named.contains(subject(value))).forEach(current::add);
        around = whole.with(linesFollow ? form() : of(List.of()), List.of());
    }

    /** Notes that a line was read. */
    void passGoods() {
        goods = true;
    }

    /** The layout for the rows around the lines. */
    Layout around() {
        return around;
    }

    /** What the form says of the lines to come. */
    LabelledValues form() {
        return of(current);
    }

    private LabelledValues of(List<Labelled> group) {
        var values = new ArrayList<Labelled>(whole.form().values());
        values.removeIf(value -> value.row() > whole.headerRow() && begun.contains(subject(value)));
        values.addAll(group);
        return new LabelledValues(values, whole.form().further());
    }

    private static Field subject(Labelled value) {
        return GroupHeadings.subject(value.column().field());
    }

    private static Set<Field> subjects(List<Labelled> values) {
        var subjects = EnumSet.noneOf(Field.class);
        values.forEach(value -> subjects.add(subject(value)));
        return subjects;
    }
}
