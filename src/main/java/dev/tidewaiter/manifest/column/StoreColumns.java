package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shop sells on a list of orders or of parts, where prices, customers or articles stand beside it; on a list of how much goes to which
 * shop, which tells none of them, the shop receives. A warehouse beside where the goods go, or who gets them, is where they leave from,
 * unless they are delivered there.
 */
final class StoreColumns {

    private static final List<Field> OF_ORDERS = List.of(
            Field.UNIT_PRICE,
            Field.TOTAL_VALUE,
            Field.CURRENCY,
            Field.DESTINATION,
            Field.PORT_OF_DISCHARGE,
            Field.PLACE_OF_DELIVERY);

    private final Headings headings;
    private final ColumnDraft draft;

    StoreColumns(Headings headings, ColumnDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    void assign() {
        assignStores();
        assignWarehouse();
    }

    /** Screened as both, for the goods may be delivered to the warehouse as well. */
    private void assignWarehouse() {
        boolean sent = draft.columns().stream().map(Column::field).anyMatch(StoreColumns::tellsReceiver);
        boolean named =
                draft.columns().stream().map(column -> column.field().role()).anyMatch(StoreColumns::sends);
        var warehouse = draft.columns().stream()
                .filter(column -> column.field() == Field.PLACE_OF_DELIVERY && column.known() != Sureness.SAID)
                .filter(column -> headings.topics().namesWarehouse(column.heading()))
                .findFirst();
        if (sent && !named && warehouse.isPresent()) {
            int column = warehouse.get().index();
            draft.add(column, Field.SHIPPER_NAME, null, Sureness.SEVERAL);
            draft.ask(
                    "Column %s: the goods may leave from the warehouse or be delivered there. It was read as the shipper, too."
                            .formatted(draft.named(column)));
        }
    }

    private static boolean tellsReceiver(Field field) {
        return field == Field.DESTINATION
                || (field.role() != null && field.role().receives() && field.attribute() == Attribute.NAME);
    }

    private static boolean sends(@Nullable Role role) {
        return role == Role.EXPORTER || role == Role.SHIPPER;
    }

    private void assignStores() {
        var stores = draft.columns().stream().filter(this::isStore).toList();
        boolean ordered = OF_ORDERS.stream().anyMatch(draft::holds)
                || draft.columns().stream().anyMatch(this::namesGoods)
                || draft.columns().stream().anyMatch(column -> !stores.contains(column) && isOfOtherSide(column));
        if (stores.isEmpty() || ordered) {
            return;
        }
        for (var store : stores) {
            draft.readAs(store, Field.of(Role.CONSIGNEE, store.field().attribute()));
        }
        draft.ask(
                "Column %s: the table tells no price and nobody who receives, so the shop was read as the consignee. If it sends the goods, save the mapping, change it and use --mapping."
                        .formatted(draft.named(stores.get(0).index())));
    }

    /** By its heading, be it one of several meanings: where none does, the first texts of a table may be taken for its goods. */
    private boolean namesGoods(Column column) {
        return switch (column.field()) {
            case DESCRIPTION, PART_NUMBER, MODEL, HS ->
                column.known() != Sureness.VALUES || headings.mayTell(column.heading(), column.field());
            default -> false;
        };
    }

    private boolean isStore(Column column) {
        return column.known() != Sureness.SAID
                && column.field().role() == Role.EXPORTER
                && headings.topics().speaksOfStore(column.heading());
    }

    /** Whoever receives, a buyer among them, or somebody of whom nothing is said. */
    private static boolean isOfOtherSide(Column column) {
        var role = column.field().role();
        return role != null && (role.receives() || role == Role.PARTY);
    }
}
