package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.DeclarationBoxes;
import dev.tidewaiter.manifest.heading.DocumentTitles;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.value.CellSigns;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the labels of a form from its values, and what each label may stand for. */
public final class LabelParser {

    static final int LONGEST_LABEL = 90;
    private final Headings headings;
    private final DocumentTitles titles;
    private final CellSigns signs;
    private final LabelTexts texts;
    private final PartyAnchors anchors = new PartyAnchors();
    private Field documentNumber = Field.INVOICE_NUMBER;
    private boolean sent;
    private boolean ordered;
    private @Nullable DeclarationBoxes boxes;

    public LabelParser(Headings headings, DocumentTitles titles, CellSigns signs) {
        this.headings = headings;
        this.signs = signs;
        this.titles = titles;
        this.texts = new LabelTexts(headings);
    }

    /** What texts are as labels by their words alone. */
    public LabelTexts texts() {
        return texts;
    }

    /** The parties named or labelled so far. */
    public PartyAnchors anchors() {
        return anchors;
    }

    /** The label that a cell is, or begins with; null when it is none. */
    @Nullable
    public FormLabel label(SourceCell cell, int row) {
        var text = cell.text();
        if (cell.kind() != SourceCell.Kind.TEXT) {
            return null;
        }
        int colon = TextMarks.firstColon(text);
        int line = text.indexOf('\n');
        if (boxes != null && isBox(text)) {
            return FormLabel.ofBox(boxes.fieldOf(text), cell, row);
        }
        if (colon > 0 && (line < 0 || colon < line) && !texts.isTooLong(text.substring(0, colon))) {
            var fields = fieldsOf(text.substring(0, colon), cell, row, true);
            return fields.isEmpty() || endsAddress(text.substring(0, colon), fields)
                    ? null
                    : new FormLabel(cell, row, fields, SourceCell.bare(text.substring(colon + 1)), true);
        }
        if (line > 0 && line <= LONGEST_LABEL) {
            var first = text.substring(0, line);
            var fields = fieldsOf(first, cell, row, false);
            var title = fields.isEmpty() ? LabelTexts.withoutNumberOfParty(first) : first;
            fields = title.equals(first) ? fields : fieldsOf(title, cell, row, false);
            boolean twice = !fields.isEmpty()
                    && colon > line
                    && colon <= 2 * LONGEST_LABEL
                    && sayTheSame(fields, fieldsOf(text.substring(line + 1, colon), cell, row, true));
            if (!fields.isEmpty()) {
                var value = SourceCell.bare(text.substring(twice ? colon + 1 : line + 1));
                return new FormLabel(cell, row, fields, value, twice);
            }
        }
        if (texts.isTooLong(text) || texts.isValueWithBrackets(text)) {
            return null;
        }
        // "2 Отправитель/Экспортер №" with no number behind it asks for the name
        var fields = text.endsWith("№") ? List.<Field>of() : fieldsOf(text, cell, row, false);
        if (fields.isEmpty()) {
            fields = fieldsOf(LabelTexts.withoutNumberOfParty(text), cell, row, false);
        }
        return fields.isEmpty() ? null : new FormLabel(cell, row, fields, "", false);
    }

    /** A label, and those that follow in its own cell and tell something else than more of the same party. */
    public List<FormLabel> labelsInside(FormLabel label) {
        return new LabelsInside(this, headings).of(label);
    }

    /** Whether a label may mean several things, so that one that says for sure what it means goes before it. */
    public boolean leavesOpen(FormLabel label) {
        boolean once = label.fields().stream().anyMatch(field -> switch (field) {
            case PORT_OF_LOADING, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY, EXPORT_DATE, INVOICE_NUMBER -> true;
            default -> false;
        });
        var text = label.cell().text();
        int colon = TextMarks.firstColon(text);
        int line = text.indexOf('\n');
        int end = Math.min(label.colon() && colon > 0 ? colon : line > 0 ? line : text.length(), LONGEST_LABEL);
        var meaning = once ? headings.meaning(LabelTexts.bare(text.substring(0, end))) : null;
        return meaning != null && meaning.kind() == Meaning.Kind.AMBIGUOUS;
    }

    /** "預計到港日" over "Arrival Date: 8.11.2024": one label in two languages. */
    private static boolean sayTheSame(List<Field> upper, List<Field> lower) {
        return lower.stream()
                .anyMatch(field -> upper.contains(field)
                        || (field.role() != null
                                && field.attribute() == Attribute.NAME
                                && upper.get(0).attribute() == Attribute.NAME));
    }

    /** "NO. 66 EXAMPLE ROAD, XIAMEN   TEL": an address, behind which stands how to reach whoever is there. */
    private static boolean endsAddress(String label, List<Field> fields) {
        int comma = label.indexOf(',');
        return comma > 0
                && (Characters.digits(label) > 0 || label.indexOf(',', comma + 1) > 0)
                && fields.stream().allMatch(field -> field == Field.PHONE || field == Field.EMAIL);
    }

    /** What a text may stand for as the label of a cell, with a colon behind it or without. */
    List<Field> fieldsOf(String text, SourceCell cell, int row, boolean colon) {
        var meaning = headings.meaning(text.strip());
        meaning = meaning == null || meaning.kind() == Meaning.Kind.NOTHING
                ? headings.meaning(LabelTexts.bare(text))
                : meaning;
        if (meaning == null || !meaning.exact()) {
            var titled = titles.ofNumberLabel(LabelTexts.bare(text)); // "PEDIDO DE COMPRA Nº"
            if (titled != null) {
                return List.of(titled);
            }
        }
        if (meaning == null && colon && signs.isFromBeforeColon(text)) {
            return List.of(Field.SHIPPER_NAME, Field.PORT_OF_LOADING);
        }
        if (meaning == null || (!colon && !meaning.exact())) {
            return List.of();
        }
        var field =
                switch (meaning.kind()) {
                    case SOME_DATE ->
                        anchors.arrives(cell, row)
                                ? Field.ARRIVAL_DATE
                                : meaning.fields().get(0);
                    case FIELD, LIKELY -> meaning.fields().get(0);
                    case PARTY_NAME -> anchors.attribute(Attribute.NAME, cell, row);
                    case PARTY_ADDRESS, PARTY_CITY -> anchors.attribute(Attribute.ADDRESS, cell, row);
                    case PARTY_COUNTRY -> anchors.attribute(Attribute.COUNTRY, cell, row);
                    case PARTY_ID -> anchors.attribute(Attribute.ID, cell, row);
                    default -> null;
                };
        if (meaning.kind() == Meaning.Kind.AMBIGUOUS) {
            var choices = choices(meaning);
            if (choices.contains(Field.PARTY_NAME)) {
                var named = anchors.ofSection(Field.PARTY_NAME, cell, row);
                return named == Field.PARTY_NAME ? choices : List.of(named); // "名称" below "收货人 | 代码"
            }
            return choices.isEmpty() || choices.get(0) == Field.PART_NUMBER ? List.of(documentNumber) : choices;
        }
        if (field == Field.LINE) {
            return List.of(documentNumber);
        }
        if (field == Field.DESCRIPTION && texts.isBareName(text)) {
            var named = anchors.ofSection(Field.PARTY_NAME, cell, row);
            return List.of(named == Field.PARTY_NAME ? field : named); // "Наименование" below "Поставщик"
        }
        if (field != null && field.role() == Role.PARTY) {
            return List.of(anchors.ofSection(field, cell, row));
        }
        return field == null ? List.of() : List.of(field);
    }

    /** What an ambiguous label may hold; its value decides. */
    private List<Field> choices(Meaning meaning) {
        var fields = new ArrayList<Field>();
        for (var choice : meaning.choices()) {
            var field = Field.byId(choice.fieldIds().get(0));
            if (field != null
                    && field != Field.LINE
                    && field.attribute() != Attribute.CODE
                    && !fields.contains(field)) {
                fields.add(field);
            }
        }
        if (ordered && fields.contains(Field.CONSIGNEE_NAME)) {
            return List.of(Field.EXPORTER_NAME); // "To:" on an order is who is to send the goods
        }
        if (ordered && fields.contains(Field.SHIPPER_NAME)) {
            return List.of(Field.BUYER_NAME);
        }
        if (sent && fields.contains(Field.EXPORT_DATE)) {
            fields.remove(Field.ARRIVAL_DATE); // whoever sends the goods writes when they are handed over
        }
        if (fields.contains(Field.PACKAGE_COUNT)) {
            fields.remove(Field.QUANTITY); // a document has packages, and a line a quantity
        }
        if (fields.contains(Field.REMARKS)) {
            fields.remove(Field.DESCRIPTION); // so "Comments" of a document are
        }
        return fields;
    }

    /** A bare "No." outside a table numbers the document, which its title tells. */
    public void numbers(Field document) {
        documentNumber = document;
    }

    /** Whose document it is, as its title tells: the sender's, or the buyer's order. */
    public void writtenBy(Role role) {
        sent = role == Role.EXPORTER;
        ordered = role == Role.BUYER;
    }

    /** Knows the boxes of a declaration by their numbers from now on. */
    public void number(DeclarationBoxes declared) {
        boxes = declared;
    }

    /** Whether a text is the title of a numbered box, or begins with one. */
    public boolean isBox(String text) {
        return boxes != null && boxes.numberOf(text) != DeclarationBoxes.NONE;
    }
}
