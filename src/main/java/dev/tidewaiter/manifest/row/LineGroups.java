package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.form.GroupHeadings;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The groups into which rows such as "Consignee: Alpha Ltd" part the lines of a table: what one names holds for the lines below it, up to
 * the next that names the like. That is believed of a sheet known to its end in which each such row has a line below it, none stands below
 * goods of which nobody says whose they are, and no other row below the heading tells of the same party or place; elsewhere what all rows
 * name holds for every line, as the rest of the form does. Of a longer sheet the first rows tell whether it is parted so, by one such row
 * ahead of all goods at the least. Any other row in a group that is no line of goods may say whose the lines below it are, too: they stay
 * those of the group, and that row is heard for each of them.
 */
final class LineGroups {

    private static final int FEWEST = 2;

    private final GroupHeadings headings;
    private final Layout whole;
    private final Set<Field> subjects = EnumSet.noneOf(Field.class);

    /** The layout of the lines below, by the rows that head them; rows in turn that head the same lines have one. */
    private final Map<Integer, Layout> groups = new HashMap<>();

    private final HeardRows heard;
    private Layout current;
    private boolean inGroup;

    /** Whether further rows than those learned by may head groups. */
    private boolean openEnded;

    /** What the rows met so far say of the lines below them, in a sheet that goes on. */
    private final List<Labelled> told = new ArrayList<>(0);

    LineGroups(SheetRef sheet, Layout whole, ManifestDictionaries dictionaries) {
        this.whole = whole;
        this.heard = new HeardRows(sheet);
        this.current = whole;
        this.headings = new GroupHeadings(dictionaries);
    }

    /**
     * Finds out by what the lines are grouped.
     *
     * @param rows  the rows below the heading
     * @param lines which of them are lines of goods beyond doubt
     * @param all   whether the sheet has no further rows
     */
    void learn(List<SourceRow> rows, CertainLines lines, boolean all) {
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
            if (named.isEmpty() && lines.include(row)) {
                goods = true;
                open.clear();
            }
        }
        heads.forEach((subject, at) -> {
            boolean begun = open.contains(subject);
            boolean headed = all ? at.size() >= FEWEST && !begun : at.size() > (begun ? 1 : 0);
            boolean alone = headed && !broken.contains(subject);
            if (alone && !whole.holds(subject) && isToldIn(subject, at)) {
                subjects.add(subject);
            }
        });
        if (all && !subjects.isEmpty()) {
            part(rows, said, lines);
        }
        openEnded = !all && !subjects.isEmpty();
    }

    /** Whether whatever the form says of a party or place below the heading stands in some rows, and no officer said so. */
    private boolean isToldIn(Field subject, Set<Integer> rows) {
        return whole.form().values().stream()
                .filter(value -> isBelow(value) && subject(value) == subject)
                .allMatch(value -> rows.contains(value.row()) && value.column().known() != Sureness.SAID);
    }

    private void part(List<SourceRow> rows, List<List<Labelled>> said, CertainLines lines) {
        var told = new ArrayList<Labelled>();
        var block = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var values = ofSubjects(said.get(i));
            if (!values.isEmpty()) {
                tell(told, values);
                block.add(row.number());
            } else if (!block.isEmpty() && lines.include(row)) {
                var layout = whole.with(form(told), List.of());
                block.forEach(at -> groups.put(at, layout));
                block.clear();
            }
        }
    }

    private List<Labelled> ofSubjects(List<Labelled> values) {
        return values.stream()
                .filter(value -> subjects.contains(subject(value)))
                .toList();
    }

    /** What is said anew of a party or place takes the place of what was told of it. */
    private static void tell(List<Labelled> told, List<Labelled> values) {
        var named = GroupHeadings.subjects(values);
        told.removeIf(value -> named.contains(subject(value)));
        told.addAll(values);
    }

    private LabelledValues form(List<Labelled> told) {
        var values = new ArrayList<>(whole.form().values());
        values.removeIf(value -> isBelow(value) && subjects.contains(subject(value)));
        values.addAll(told);
        return new LabelledValues(values, whole.form().further());
    }

    /**
     * Whether a row heads a group.
     *
     * @param following the next rows of the sheet
     * @param lines     which of them are lines of goods beyond doubt
     */
    boolean isHeading(SourceRow row, List<SourceRow> following, CertainLines lines) {
        return openEnded
                ? isHeard(headings.in(row)) && following.stream().anyMatch(lines::include)
                : groups.containsKey(row.number());
    }

    /** Whether all is known that a row tells of: "Consignee: Alpha Ltd | Destination: Oslo" is heard whole or not at all. */
    private boolean isHeard(List<Labelled> values) {
        return !values.isEmpty() && subjects.containsAll(GroupHeadings.subjects(values));
    }

    /** Takes in a row that heads a group. */
    void begin(SourceRow row) {
        var values = ofSubjects(headings.in(row));
        if (GroupHeadings.subjects(values).containsAll(subjects)) {
            heard.clear(); // else what was heard may be of what this row does not tell
        }
        if (openEnded) {
            tell(told, values);
        }
        var group = openEnded ? whole.with(form(told), List.of()) : groups.get(row.number());
        if (group != null) {
            current = group;
            inGroup = true;
        }
    }

    /**
     * Takes in a row that heads no group, be it a label that was not understood, a company alone or a total.
     *
     * @param reason why the row is no line; null where it is one
     */
    void pass(SourceRow row, @Nullable SkipReason reason, CertainLines lines) {
        if (inGroup) {
            heard.take(row, reason, lines);
        }
    }

    /** What rows of the group that tell of nobody for certain say of the lines to come. */
    HeardRows heard() {
        return heard;
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
