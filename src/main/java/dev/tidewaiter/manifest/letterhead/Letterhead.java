package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Companies that stand in a letterhead without a label. The first of them writes the document: it sends the goods of an invoice or a
 * packing list and orders those of a purchase order. The document is addressed to the one that a courtesy follows ("御中"), or to the
 * only other one beside the first. Of all others, the role stays open.
 */
public final class Letterhead {

    private static final int ROWS_OF_HEAD = 4;
    /** Labels further right stand beside the letterhead, not below it. */
    private static final int FIRST_COLUMNS = 3;
    /** A letter has its addressee in the window of the envelope, some rows below the sender. */
    private static final int ROWS_TO_ADDRESSEE = 9;

    private final ManifestDictionaries dictionaries;
    private final LabelParser labels;
    private final PlainName plainNames;
    private final LetterAddress addresses;
    private final List<Labelled> found = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final Set<SourceCell> writers = new HashSet<>();
    private @Nullable SourceCell head;
    private @Nullable SourceCell faced;
    private int headRow;
    private boolean ordererNamed;
    private Role role = Role.PARTY;

    public Letterhead(ManifestDictionaries dictionaries, LabelParser labels) {
        this.dictionaries = dictionaries;
        this.labels = labels;
        this.plainNames = new PlainName(dictionaries, labels);
        this.addresses = new LetterAddress(dictionaries, labels, plainNames);
    }

    /** Finds the company that heads the document, so that an address below it is known for its own. */
    public void note(List<SourceRow> rows) {
        var titles = new TitledWriter(dictionaries);
        role = titles.of(rows);
        var document = role == Role.BUYER ? Field.PURCHASE_ORDER : titles.numbered(rows);
        if (document != null) {
            labels.numbers(document);
        }
        labels.writtenBy(role);
        for (int at = 0; at < Math.min(ROWS_OF_HEAD, rows.size()); at++) {
            var row = rows.get(at);
            var facing = FacingBlocks.in(rows, at, plainNames, dictionaries.partyWords(), labels);
            if (facing != null) {
                headedBy(facing.writer(), facing.row());
                faced = facing.other();
                return;
            }
            for (var cell : row.cells()) {
                if (ReturnLine.is(cell) && labels.label(cell, row.number()) == null) {
                    head = cell;
                    headRow = row.number();
                    return;
                }
                if (plainNames.isCompany(cell, row.number())
                        ? !Addressed.is(cell, at, rows, dictionaries.partyWords())
                                && !dictionaries.partyWords().isBank(cell.text())
                        : role != Role.PARTY && plainNames.is(cell, at, rows)) {
                    headedBy(cell, row.number());
                    return;
                }
                if (role == Role.BUYER && isBesideName(row, cell) && plainNames.mayBePerson(cell)) {
                    head = cell;
                    headRow = row.number();
                    ordererNamed = true;
                    return;
                }
                if (cell.column() < FIRST_COLUMNS && isLabelOfOthers(cell, row.number())) {
                    return; // the labelled part begins, where a company is somebody's value
                }
            }
        }
    }

    private void headedBy(SourceCell cell, int row) {
        head = cell;
        headRow = row;
        if (role != Role.PARTY) {
            labels.anchors().noteParty(role, cell.column(), row);
        }
    }

    /** A label whose value stands elsewhere, or names a party: "PO Number: 12" is done with. */
    private boolean isLabelOfOthers(SourceCell cell, int row) {
        var label = dictionaries.titles().ofTitle(cell.text()) == null ? labels.label(cell, row) : null;
        return label != null
                && (label.inline().isEmpty() || label.fields().stream().anyMatch(field -> field.role() != null));
    }

    /** Companies that no label names; of whoever the labels name already only the address below the name is told. */
    public void read(List<SourceRow> rows, Set<SourceCell> used, List<Labelled> labelled) {
        var unnamed = new ArrayList<UnlabelledCompany>();
        var words = dictionaries.partyWords();
        for (int i = 0; i < rows.size(); i++) {
            for (var cell : rows.get(i).cells()) {
                boolean name = plainNames.isCompany(cell, rows.get(i).number())
                        || (isOfHead(cell) && writer(labelled) != Role.PARTY);
                if (!name
                        && plainNames.mayBeName(cell, rows.get(i).number())
                        && ReturnLine.isAbove(cell, i, rows, head)) {
                    unnamed.add(new UnlabelledCompany(cell, i, true));
                }
                if (!name || used.contains(cell)) {
                    continue;
                }
                var role = LabelledParties.roleNamed(cell.text(), labelled);
                if (role == null) {
                    unnamed.add(new UnlabelledCompany(cell, i, Addressed.is(cell, i, rows, words)));
                } else if (labelled.stream()
                        .noneMatch(value -> value.column().field() == Field.of(role, Attribute.ADDRESS))) {
                    found.addAll(addresses.below(rows, i, cell, used, role));
                }
            }
        }
        found.addAll(addresses.atHead(rows, used, labelled, head == null ? role : Role.PARTY));
        var byTitle = writer(labelled);
        var writer = byTitle == Role.PARTY ? LabelledParties.missing(labelled) : byTitle;
        var titled = role == Role.PARTY ? writer : role;
        var heads = head(unnamed);
        var first = heads == null && head == null && role == Role.EXPORTER
                ? UnlabelledCompany.onlyBeside(unnamed, rows, labelled, words)
                : heads;
        boolean carries = LabelledParties.isFilled(Role.EXPORTER, labelled)
                && labelled.stream().anyMatch(LabelledParties::namesReceiver)
                && !LabelledParties.isFilled(Role.CARRIER, labelled)
                && new TitledWriter(dictionaries).isOfCarrier(rows);
        unnamed.stream()
                .filter(company -> company.equals(first) || company.isAgain(first, rows))
                .forEach(company -> writers.add(company.cell()));
        long others = unnamed.stream()
                .filter(company -> !writers.contains(company.cell()))
                .count();
        for (var company : unnamed) {
            boolean named = writers.contains(company.cell());
            boolean writes = named && writer != Role.PARTY && !LabelledParties.isFilled(writer, labelled);
            boolean receives = !named
                    && (isAddressee(company, first, others == 1, rows)
                            || (others == 1 && isOrderedFrom(company, rows)));
            var section = labels.anchors()
                    .sectionAbove(company.cell(), rows.get(company.at()).number());
            if (section != null && labelled.stream().noneMatch(value -> LabelledParties.names(value, section))) {
                add(rows, company, used, section);
                continue;
            }
            var person = company.ofNamed(rows, labelled, words, head, headRow);
            if (person != null) {
                add(rows, company, used, person);
                continue;
            }
            var open = words.isBank(company.cell().text()) ? Role.BANK : named && carries ? Role.CARRIER : Role.PARTY;
            add(rows, company, used, writes ? writer : receives ? LabelledParties.addressee(titled, labelled) : open);
        }
    }

    /** Whether a cell heads the document, or the block that faces its writer's. */
    @SuppressWarnings("ReferenceEquality") // this very cell, not another that says the same
    private boolean isOfHead(SourceCell cell) {
        return cell == head || cell == faced;
    }

    /** The company that writes: the one at the head, or beside one that is addressed the first other one. */
    @SuppressWarnings("ReferenceEquality") // the head is this very cell, not another one that says the same
    private @Nullable UnlabelledCompany head(List<UnlabelledCompany> unnamed) {
        boolean letter = unnamed.stream().anyMatch(UnlabelledCompany::addressed);
        for (var company : unnamed) {
            if (head == null ? letter && !company.addressed() : company.cell() == head) {
                return company;
            }
        }
        return null;
    }

    private boolean isOrderedFrom(UnlabelledCompany company, List<SourceRow> rows) {
        var row = rows.get(company.at());
        return isBesideName(row, company.cell()) && ordersFrom(row.number());
    }

    /** Whether a row is so far below "Name: | Anna Muster", who orders, that "Company: | Omega GmbH" there is who is to deliver. */
    public boolean ordersFrom(int row) {
        return ordererNamed && row - headRow > ROWS_OF_HEAD;
    }

    private boolean isBesideName(SourceRow row, SourceCell cell) {
        int before = row.cells().indexOf(cell) - 1;
        return before >= 0 && labels.texts().isName(row.cells().get(before).text());
    }

    private boolean isAddressee(
            UnlabelledCompany company, @Nullable UnlabelledCompany head, boolean alone, List<SourceRow> rows) {
        if (company.addressed()) {
            return true;
        }
        boolean beside = head != null
                && rows.get(company.at()).number() - rows.get(head.at()).number() < ROWS_TO_ADDRESSEE;
        boolean bank = dictionaries.partyWords().isBank(company.cell().text());
        return beside && alone && !bank;
    }

    /** Whether a company stands at the head of the document, above a row. */
    boolean heads(int row) {
        return head != null && headRow < row;
    }

    /** Whether what stands behind a label, or beside it, is the company at the head once more. */
    boolean names(SourceRow row, SourceCell label) {
        var name = head == null ? "" : head.text().strip();
        return row.cells().stream()
                .filter(cell -> cell.column() >= label.column())
                .anyMatch(cell -> cell.text().contains(name));
    }

    /** Whom a letter with a company at its head is addressed to; a mere party where there is none, or its title does not say. */
    public Role addressee() {
        return head == null || role == Role.PARTY ? Role.PARTY : LabelledParties.addressee(role, List.of());
    }

    private void add(List<SourceRow> rows, UnlabelledCompany company, Set<SourceCell> used, Role as) {
        var cell = company.cell();
        int row = rows.get(company.at()).number();
        found.add(new Labelled(Column.ofLabel(Field.of(as, Attribute.NAME), cell.column()), cell, row, false));
        questions.add("Cell %s%d: a company stands here without a label. It is screened as %s."
                .formatted(
                        CellRef.columnName(cell.column()),
                        row,
                        as == Role.PARTY ? "a party" : "the " + as.title().toLowerCase(Locale.ROOT)));
        if (as != Role.PARTY) {
            boolean returns =
                    ReturnLine.repeats(cell.text(), head) || ReturnLine.is(cell); // below it stands the addressee
            var below = returns ? List.<Labelled>of() : addresses.below(rows, company.at(), cell, used, as);
            found.addAll(below);
            var inside = dictionaries.partyText().parse(cell.text());
            if (below.isEmpty()
                    && inside.size() == 1
                    && !inside.get(0).address().isBlank()) {
                // "Omega GmbH · Musterweg 3 · 73430 Aalen"
                found.add(
                        new Labelled(Column.ofLabel(Field.of(as, Attribute.ADDRESS), cell.column()), cell, row, false));
            }
        }
    }

    /** Who writes the document by its title, where neither a label nor its head names the writer; a mere party otherwise. */
    public Role writer(List<Labelled> named) {
        return LabelledParties.isFilled(role, named) ? Role.PARTY : role;
    }

    /** Puts the companies before what labels tell; the number below one at the head is that one's. */
    public void addTo(List<Labelled> form) {
        var labelled = List.copyOf(form);
        form.replaceAll(value -> LabelledParties.ofOwner(value, labelled, found));
        form.addAll(0, found);
        LabelledParties.nameOtherSide(form, role);
    }

    /** The company at the head under each of its names; none where others stand beside it and no title says that it writes. */
    List<Labelled> companyAtHead() {
        var names = found.stream()
                .filter(value -> value.column().field().attribute() == Attribute.NAME)
                .toList();
        var heads = names.stream().filter(name -> writers.contains(name.cell())).toList();
        boolean known = heads.size() == names.size() || role != Role.PARTY;
        return known && head != null ? heads : List.of();
    }

    /** Whether a name is that of the company at the head, on a paper of whoever sends goods. */
    public boolean isSender(String name) {
        return head != null && role == Role.EXPORTER && head.text().strip().equals(name.strip());
    }

    /** Who writes the document by its title. */
    Role titled() {
        return role;
    }

    /** What was assumed about those found. */
    public List<String> questions() {
        return questions;
    }
}
