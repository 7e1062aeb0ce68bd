package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.column.AddedColumns;
import dev.tidewaiter.manifest.column.ColumnAssignment;
import dev.tidewaiter.manifest.column.ColumnProfiles;
import dev.tidewaiter.manifest.form.BoxCaptions;
import dev.tidewaiter.manifest.form.BoxNumbers;
import dev.tidewaiter.manifest.form.BoxedDeclaration;
import dev.tidewaiter.manifest.form.LabelledValueReader;
import dev.tidewaiter.manifest.form.NumbersBelowNames;
import dev.tidewaiter.manifest.form.SameNames;
import dev.tidewaiter.manifest.label.BrokenLabels;
import dev.tidewaiter.manifest.layout.Detection;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.layout.SectionTitle;
import dev.tidewaiter.manifest.letterhead.LetterheadValues;
import dev.tidewaiter.manifest.letterhead.MissingSide;
import dev.tidewaiter.manifest.letterhead.RepeatedWriter;
import dev.tidewaiter.manifest.letterhead.Signature;
import dev.tidewaiter.manifest.mapping.SavedMapping;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.table.ColonHeadings;
import dev.tidewaiter.manifest.table.FollowingTable;
import dev.tidewaiter.manifest.table.HeaderSearch;
import dev.tidewaiter.manifest.table.HeadingTerms;
import dev.tidewaiter.manifest.table.LoneCurrency;
import dev.tidewaiter.manifest.table.LoneTerms;
import dev.tidewaiter.manifest.table.TermsInSentences;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Decides how a sheet is laid out, from its first rows and again at each further heading. */
public final class LayoutDetector {

    private static final String NO_HEADING =
            "The sheet has no heading that is understood. Its columns were read by what their cells look like.";

    private final ManifestDictionaries dictionaries;
    private final @Nullable SavedMapping saved;
    private final OfficerMapping said;
    private final HeaderSearch search;
    private final FollowingTable following;
    private final BrokenLabels broken;
    private final ColonHeadings colons;
    private final List<MergedRange> merged;
    private final AddedColumns added;
    private final ColumnProfiles profiles;
    private final List<Layout> layouts = new ArrayList<>();

    /**
     * Takes what it reads by.
     *
     * @param addedHeadings headings of columns that an earlier check wrote beside the data, side by side
     */
    public LayoutDetector(
            ManifestDictionaries dictionaries,
            @Nullable SavedMapping saved,
            List<MergedRange> merged,
            List<String> addedHeadings) {
        this.dictionaries = dictionaries;
        this.saved = saved;
        this.said = OfficerMapping.of(saved);
        this.merged = merged;
        this.added = new AddedColumns(addedHeadings);
        this.profiles = new ColumnProfiles(dictionaries);
        this.search = new HeaderSearch(dictionaries.headings(), dictionaries.words(), merged);
        this.broken = new BrokenLabels(dictionaries.headings());
        this.colons = new ColonHeadings(dictionaries.headings());
        this.following = new FollowingTable(search, dictionaries);
    }

    /**
     * What a sheet's first rows are.
     *
     * @param printed the rows as they stand
     * @param whole   whether the sheet has no further rows
     */
    public Detection first(List<SourceRow> printed, boolean whole) {
        if (saved != null && !saved.othersFound()) {
            return asSaved(saved, printed);
        }
        var boxed = BoxNumbers.joined(printed);
        var found = asTitled(boxed, whole);
        // what makes no sense as boxes is read as it stands
        return layouts.isEmpty() && boxed != printed ? asTitled(printed, whole) : found;
    }

    private Detection asTitled(List<SourceRow> titled, boolean whole) {
        var captions = new BoxCaptions(dictionaries.boxes(), dictionaries.headings());
        var rows = colons.bared(broken.joined(captions.replaced(titled)));
        var declared = whole && said.isEmpty() ? new BoxedDeclaration(dictionaries, merged).in(rows) : null;
        if (declared != null) {
            declared.items().forEach(item -> layouts.add(item.layout()));
            return declared;
        }
        var fields = whole && said.isEmpty() ? new FieldsInRows(dictionaries).in(rows) : null;
        if (fields != null) {
            var form = form(fields);
            return form == null ? NoTable.of(fields) : form;
        }
        var header = said.header(search, rows);
        if (header != null) {
            var table = table(rows, header, whole, null, List.of());
            var signs = new GoodsSigns(table.layout(), dictionaries, rows.subList(0, table.rowsTaken()));
            boolean goods = !signs.isOfAccounts() && signs.areIn(rows.subList(table.rowsTaken(), rows.size()));
            if (goods || !said.isEmpty()) {
                return table;
            }
            layouts.clear();
            return NoTable.withoutGoods(signs);
        }
        var byContent = assignment(new TreeMap<>(), rows, 0).assign(0, LabelledValues.NONE, List.of(NO_HEADING));
        boolean ofForm = whole
                && tellsEnough(byContent)
                && LabelColumn.names(byContent, new LabelledValueReader(dictionaries, rows, merged).read(), rows);
        if ((tellsEnough(byContent) && !ofForm)
                || byContent.columns().stream().anyMatch(column -> column.known() == Sureness.SAID)) {
            layouts.add(byContent);
            return new Detection.Table(byContent, 0, 0);
        }
        var items = rows.stream().filter(row -> !SectionTitle.is(row)).toList();
        var list = BareList.of(items, profiles.of(items), dictionaries.words().terms(), 0);
        if (list != null) {
            layouts.add(BareList.below(List.of(), list));
            return new Detection.Table(layouts.get(layouts.size() - 1), 0, 0);
        }
        var form = whole ? form(rows) : null;
        if (form != null) {
            return form;
        }
        var unheaded = UnheadedBlock.in(rows, profiles, dictionaries.words().terms());
        return unheaded == null ? NoTable.of(rows) : table(rows, unheaded.heading(), whole, unheaded.list(), List.of());
    }

    private Detection.@Nullable Form form(List<SourceRow> rows) {
        var form = new FormDetector(dictionaries, merged, said).in(rows);
        if (form != null) {
            form.items().forEach(item -> layouts.add(item.layout()));
        }
        return form;
    }

    private Detection asSaved(SavedMapping mapping, List<SourceRow> rows) {
        int headerRow = mapping.headerRow();
        int below = 0;
        int headingAt = 0;
        Map<Integer, String> texts = new TreeMap<>();
        if (headerRow == SavedMapping.HEADER_TO_BE_FOUND) {
            var header = search.find(rows);
            if (header != null) {
                below = header.last() + 1;
                headingAt = header.first();
                texts = header.texts();
                headerRow = rows.get(header.last()).number();
            }
        } else {
            while (below < rows.size() && rows.get(below).number() <= headerRow) {
                below++;
            }
            headingAt = Math.max(0, below - 1);
            if (below > 0 && rows.get(headingAt).number() == headerRow) {
                for (var cell : rows.get(headingAt).cells()) {
                    texts.put(cell.column(), cell.text());
                }
            }
        }
        var layout = new SavedLayout(dictionaries, mapping, texts, profiles.of(rows.subList(below, rows.size())))
                .layout(Math.max(0, headerRow), rows);
        layouts.add(layout);
        if (layout.columns().isEmpty()) {
            int row = layout.form().rowOfLine();
            return new Detection.Form(layout, row == 0 ? rows.get(0).number() : row);
        }
        return new Detection.Table(layout, below, headingAt);
    }

    /**
     * The table whose heading is the first of some rows below another one.
     *
     * @param whole whether the sheet has no further rows
     */
    public Detection.Table further(List<SourceRow> printed, boolean whole) {
        var rows = new ArrayList<>(printed);
        rows.set(0, colons.bared(printed.get(0)));
        var header = search.at(rows, 0);
        if (header == null) {
            throw new IllegalStateException("a further table starts with a heading");
        }
        return table(rows, header, whole, null, HeadValues.goingOn(printed.get(0), layouts));
    }

    /**
     * @param list what the columns hold that have no heading, where that is known
     * @param head what was said above another table and holds for this one, too
     */
    private Detection.Table table(
            List<SourceRow> rows,
            HeaderSearch.Header header,
            boolean whole,
            @Nullable Layout list,
            List<LabelledValues.Labelled> head) {
        int below = header.last() + 1;
        var labels = new LabelledValueReader(dictionaries, rows.subList(0, header.first()), merged);
        var above = labels.read();
        var columns = assignment(header.texts(), rows, below);
        var form = new ArrayList<>(above.values());
        form.addAll(head);
        if (columns.isOfGoods()) {
            HeadValues.leaveToLines(form, dictionaries.words());
        }
        if (whole) {
            var labelsBelow = new LabelsBelowTable(dictionaries, merged);
            form.addAll(labelsBelow.in(rows.subList(below, rows.size())));
            if (!columns.tellCodes()) {
                form.addAll(labelsBelow.codesIn(rows.subList(below, rows.size())));
            }
        }
        var values = new LabelledValues(form);
        var layout = list == null ? columns.assign(rows.get(header.last()).number(), values, List.of()) : list;
        var questions = new ArrayList<>(list == null && header.texts().isEmpty() ? List.of(NO_HEADING) : List.of());
        var letterhead = labels.letterhead();
        if (layout.columns().stream().noneMatch(column -> isParty(column.field().role()))) {
            RepeatedWriter.join(form, letterhead, rows.get(header.last()).number());
            letterhead.addTo(form);
            questions.addAll(letterhead.questions());
            var writer = letterhead.writer(form);
            if (whole) {
                new Signature(dictionaries).addTo(form, writer, rows.subList(below, rows.size()));
            }
        } else {
            MissingSide.addTo(form, questions, letterhead, layout);
        }
        var heading = rows.subList(header.first(), below);
        var next = rows.subList(below, Math.min(below + 1, rows.size()));
        form.addAll(HeadingTerms.in(layout, form, heading, next, dictionaries));
        if (whole) {
            form.addAll(LoneTerms.in(layout, form, rows, dictionaries.words()));
            form.addAll(LoneCurrency.in(layout, form, rows, dictionaries));
            form.addAll(TermsInSentences.in(layout, form, rows, dictionaries));
        }
        form.addAll(NumbersBelowNames.in(rows.subList(0, header.first()), form, dictionaries));
        SameNames.join(form);
        layout = list == null ? layout : BareList.below(form, layout);
        var beside =
                new LetterheadValues(layout, said.on(form.stream().distinct().toList(), rows));
        questions.addAll(beside.questions());
        layout = new ReceiverPlaces(dictionaries.headings())
                .in(SenderCountry.in(BuyerCountry.in(layout.with(beside.values(), questions))));
        layout = new OtherPapers(dictionaries).marked(layout, rows.subList(0, header.first()));
        layouts.add(layout);
        return new Detection.Table(layout, below, header.first());
    }

    /** Whether a column of this role says who sends or receives; a maker's or a vessel's does not. */
    private static boolean isParty(@Nullable Role role) {
        return role != null && role != Role.MANUFACTURER && role != Role.VESSEL && role != Role.CARRIER;
    }

    private ColumnAssignment assignment(Map<Integer, String> texts, List<SourceRow> rows, int below) {
        var lines = profiles.ofLines(rows.subList(below, rows.size()), below == 0 ? null : rows.get(below - 1));
        said.orderDates(texts, lines.profiles());
        return new ColumnAssignment(
                dictionaries,
                texts,
                lines,
                added.in(texts),
                said.columns(texts),
                layouts.stream().anyMatch(layout -> layout.holds(Field.DESCRIPTION)));
    }

    /** A table without a heading is believed when codes and something beside them, or parties, can be told. */
    private static boolean tellsEnough(Layout layout) {
        return layout.columns().size() > 1 && (layout.holds(Field.HS) || layout.holds(Field.PARTY_NAME));
    }

    /**
     * Whether a row below a table is the heading of another one.
     *
     * @param amongBoxes whether it stands among further boxes of the form
     */
    public boolean startsTable(SourceRow row, Layout current, boolean amongBoxes) {
        return following.startsAt(row, current, amongBoxes);
    }

    /** The layouts of the tables and forms found so far, in the order of the sheet. */
    public List<Layout> layouts() {
        return layouts;
    }
}
