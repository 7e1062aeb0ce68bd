package dev.tidewaiter.manifest.detection;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** Whether a table tells enough to be taken for goods: a ledger of expenses, a tariff and a list to tick off tell less than the poorest packing list. */
final class GoodsSigns {

    private static final int FEWEST_BOXES = 3;
    private static final int FEWEST_OF_ACCOUNTS = 2;
    private static final String BOXES = "☐☑☒□■▢✓✔✗✘";

    private final Layout layout;
    private final ManifestDictionaries dictionaries;
    private final CellWords words;
    private final List<SourceRow> above;

    /** @param above the rows down to the heading */
    GoodsSigns(Layout layout, ManifestDictionaries dictionaries, List<SourceRow> above) {
        this.layout = layout;
        this.dictionaries = dictionaries;
        this.words = dictionaries.words();
        this.above = above;
    }

    /** @param rows the rows below the heading */
    boolean areIn(List<SourceRow> rows) {
        boolean party = layout.form().values().stream()
                .anyMatch(value -> value.column().field().role() != null
                        && value.column().field().attribute() == Attribute.NAME);
        if (!party && (isOfDuties() || isSchedule())) {
            return false;
        }
        if (tellsThings()) {
            return true;
        }
        boolean guessed = !party && isGuessed();
        boolean ticked = !party && isTickedOff(rows);
        return layout.columns().stream().map(Column::field).anyMatch(field -> switch (field) {
            case DESCRIPTION, REMARKS, LINE -> false;
            // sums of money, numbers of papers and customers beside words that no heading calls goods: a ledger
            case TOTAL_VALUE, CURRENCY, PURCHASE_ORDER, SHIPMENT, INVOICE_NUMBER, EXPORT_DATE, INVOICE_DATE -> !guessed;
            case QUANTITY, UNIT -> !ticked;
            default -> !(guessed && isOfLedger(field));
        });
    }

    /** "Name | Length | Width | Board" on a list of parts to cut, "Name | Stock" in a store: things, however little else is told of them. */
    private boolean tellsThings() {
        var headings = layout.headings().stream().filter(Objects::nonNull).toList();
        var terms = words.terms();
        return layout.columns().stream()
                        .anyMatch(column -> column.field() == Field.DESCRIPTION && column.known() != Sureness.VALUES)
                && (terms.papers().tellSizes(headings) || headings.stream().anyMatch(terms::isOfStock));
    }

    /** Whether a column was read as the goods by its cells, though it has a heading that does not say so. */
    private boolean isGuessed() {
        return layout.columns().stream()
                .anyMatch(column -> column.field() == Field.DESCRIPTION
                        && column.known() == Sureness.VALUES
                        && !column.heading().isEmpty());
    }

    /** What a list of invoices or wages has beside its sums: people, and in the former whatever else the seller notes. */
    private boolean isOfLedger(Field field) {
        if (!layout.holds(Field.TOTAL_VALUE) || isOfOrders()) {
            return false;
        }
        return switch (field) {
            case PHONE, EMAIL -> true;
            case MODEL, PART_NUMBER, UNIT_PRICE -> layout.holds(Field.INVOICE_NUMBER);
            default -> field.role() != null;
        };
    }

    /** Who ordered, with telephone or mail, in a list that numbers no invoices: the goods may stand under headings that nobody knows. */
    private boolean isOfOrders() {
        return layout.holds(Field.BUYER_NAME)
                && (layout.holds(Field.EMAIL) || layout.holds(Field.PHONE))
                && !layout.holds(Field.INVOICE_NUMBER)
                && layout.headings().stream()
                        .filter(Objects::nonNull)
                        .noneMatch(heading -> words.terms().papers().isOfStaff(heading)
                                || words.terms().papers().ledger().isOfAccounts(heading));
    }

    /** Whether a column names parties, which are looked at though the table holds no goods. */
    boolean nameParties() {
        return layout.columns().stream().anyMatch(column -> column.field().role() != null);
    }

    /** When which ship calls where, and nothing of what it carries or for whom. */
    private boolean isSchedule() {
        boolean ships = layout.columns().stream()
                .anyMatch(column -> column.field().role() == Role.VESSEL || column.field() == Field.VOYAGE);
        return ships
                && layout.columns().stream().map(Column::field).allMatch(field -> switch (field) {
                    case EXPORT_DATE, ARRIVAL_DATE, VOYAGE, LINE, REMARKS, MODE_OF_TRANSPORT -> true;
                    case PORT_OF_LOADING, PORT_OF_DISCHARGE, PLACE_OF_DELIVERY, TRANSSHIPMENT_PORT -> true;
                    default -> field.role() == Role.VESSEL || field.role() == Role.CARRIER;
                });
    }

    /** Whether a heading names a rate of duty, and no column tells more of goods than their code and its wording: a tariff. */
    boolean isOfDuties() {
        return layout.headings().stream().anyMatch(words.terms().papers()::isRateOfDuty)
                && layout.columns().stream().map(Column::field).allMatch(field -> switch (field) {
                    case HS, DESCRIPTION, LINE, REMARKS, UNIT -> true;
                    default -> false;
                });
    }

    /**
     * Whether headings are those of a ledger, such as debit and credit, or balance and due date, and no column tells of goods or their
     * way: whom somebody owes for them. One is enough on the statement of a bank. What a packing list or an invoice describes is goods,
     * whatever else its headings are called.
     */
    boolean isOfAccounts() {
        long ofAccounts = layout.headings().stream()
                .filter(words.terms().papers().ledger()::isOfAccounts)
                .count();
        var statement = new BankStatement(layout, dictionaries, above);
        return (ofAccounts >= FEWEST_OF_ACCOUNTS || statement.isMade())
                && layout.columns().stream().map(Column::field).allMatch(field -> switch (field) {
                    case LINE, REMARKS, INVOICE_NUMBER, PURCHASE_ORDER, SHIPMENT, CONTRACT, PAYMENT_TERMS -> true;
                    case QUANTITY, UNIT, UNIT_PRICE, TOTAL_VALUE, CURRENCY, PHONE, EMAIL -> true;
                    case DESCRIPTION ->
                        (ofAccounts > FEWEST_OF_ACCOUNTS || !layout.holds(Field.QUANTITY))
                                && !statement.isHeadedAsGoods();
                    default -> field.attribute() == Attribute.DATE || isOfPartner(field);
                });
    }

    private static boolean isOfPartner(Field field) {
        return field.role() != null && field.role() != Role.VESSEL && field.attribute() != Attribute.COUNTRY;
    }

    /** Whether a column has nothing but boxes to tick: what a traveller packs, not what a shipper sends. */
    private boolean isTickedOff(List<SourceRow> rows) {
        var boxes = new HashMap<Integer, Integer>();
        var others = new HashSet<Integer>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                if (cell.text().length() == 1 && BOXES.indexOf(cell.text().charAt(0)) >= 0) {
                    boxes.merge(cell.column(), 1, Integer::sum);
                } else {
                    others.add(cell.column());
                }
            }
        }
        return boxes.entrySet().stream()
                .anyMatch(column -> column.getValue() >= FEWEST_BOXES && !others.contains(column.getKey()));
    }
}
