package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.form.GroupHeadings;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The groups into which rows such as "Consignee: Alpha Ltd" part the lines of a table: what one names holds for the lines below it, up to
 * the next that names the like. That is believed only of a sheet known to its end, in which each such row has a line below it, none stands
 * below goods of which nobody says whose they are, and no other row below the heading tells of the same party or place. Elsewhere what all
 * rows name holds for every line, as the rest of the form does.
 */
final class LineGroups {

    private static final int FEWEST = 2;

    private final GroupHeadings headings;
    private final Layout whole;
    private final Set<Field> subjects = EnumSet.noneOf(Field.class);

    /** The layout of the lines below, by the rows that head them; rows in turn that head the same lines have one. */
    private final Map<Integer, Layout> groups = new HashMap<>();

    private Layout current;

    LineGroups(Layout whole, ManifestDictionaries dictionaries) {
        this.whole = whole;
        this.current = whole;
        this.headings = new GroupHeadings(dictionaries);
    }

    /**
     * Finds out by what the lines are grouped.
     *
     * @param rows  all rows below the heading
     * @param lines which of them are lines of goods beyond doubt
     */
    void learn(List<SourceRow> rows, Predicate<SourceRow> lines) {
        if (whole.headerRow() == 0) {
            return; // columns without a heading may be labels and their values
        }
        var said = rows.stream().map(headings::in).toList();
        Map<Field, Set<Integer>> heads = new EnumMap<>(Field.class);
        var open = EnumSet.noneOf(Field.class);
        var broken = EnumSet.noneOf(Field.class);
        boolean goods = false;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var named = GroupHeadings.subjects(said.get(i));
            for (var subject : named) {
                boolean first =
                        heads.computeIfAbsent(subject, field -> new TreeSet<>()).isEmpty();
                heads.get(subject).add(row.number());
                if ((first && goods) || !open.add(subject)) {
                    broken.add(subject);
                }
            }
            if (named.isEmpty() && lines.test(row)) {
                goods = true;
                open.clear();
            }
        }
        heads.forEach((subject, at) -> {
            boolean alone = at.size() >= FEWEST && !open.contains(subject) && !broken.contains(subject);
            if (alone && !whole.holds(subject) && isToldIn(subject, at)) {
                subjects.add(subject);
            }
        });
        if (!subjects.isEmpty()) {
            part(rows, said, lines);
        }
    }

    /** Whether whatever the form says of a party or place below the heading stands in some rows, and no officer said so. */
    private boolean isToldIn(Field subject, Set<Integer> rows) {
        return whole.form().values().stream()
                .filter(value -> isBelow(value) && subject(value) == subject)
                .allMatch(value -> rows.contains(value.row()) && value.column().known() != Sureness.SAID);
    }

    private void part(List<SourceRow> rows, List<List<Labelled>> said, Predicate<SourceRow> lines) {
        var told = new ArrayList<Labelled>();
        var block = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var values = new ArrayList<>(said.get(i));
            values.removeIf(value -> !subjects.contains(subject(value)));
            if (!values.isEmpty()) {
                var named = GroupHeadings.subjects(values);
                told.removeIf(value -> named.contains(subject(value)));
                told.addAll(values);
                block.add(row.number());
            } else if (!block.isEmpty() && lines.test(row)) {
                var layout = whole.with(form(told), List.of());
                block.forEach(at -> groups.put(at, layout));
                block.clear();
            }
        }
    }

    private LabelledValues form(List<Labelled> told) {
        var values = new ArrayList<>(whole.form().values());
        values.removeIf(value -> isBelow(value) && subjects.contains(subject(value)));
        values.addAll(told);
        return new LabelledValues(values, whole.form().further());
    }

    /** Whether a row heads a group. */
    boolean isHeading(SourceRow row) {
        return groups.containsKey(row.number());
    }

    /** Takes in a row that heads a group. */
    void begin(SourceRow row) {
        current = groups.getOrDefault(row.number(), current);
    }

    /** The layout of the lines to come, and of what heads them: it is heard by itself where no line follows after all. */
    Layout layout() {
        return current;
    }

    private boolean isBelow(Labelled value) {
        return value.row() > whole.headerRow();
    }

    private static Field subject(Labelled value) {
        return GroupHeadings.subject(value.column().field());
    }
}
