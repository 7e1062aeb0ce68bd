package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.PartyAttribute;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Gives columns whose headings do not say whose they are to the party they can only belong to: "Address" and "Tax No." to the only party
 * that a table names, and "Company" to whoever is missing beside its only receiver.
 */
final class NeutralColumns {

    private static final List<Attribute> OF_PARTY = List.of(Attribute.ADDRESS, Attribute.ID, Attribute.COUNTRY);

    private static final List<Field> NUMBERS =
            List.of(Field.PURCHASE_ORDER, Field.CONTRACT, Field.INVOICE_NUMBER, Field.PART_NUMBER, Field.MODEL);

    /** Who made the goods may be on the list of anybody. */
    private static final Set<Role> MAKER = Set.of(Role.MANUFACTURER);

    private static final Set<Role> SENDERS = Set.of(Role.EXPORTER, Role.SHIPPER);

    private final Headings headings;
    private final ColumnDraft draft;

    NeutralColumns(Headings headings, ColumnDraft draft) {
        this.headings = headings;
        this.draft = draft;
    }

    void assign() {
        nameOnlySide();
        var everywhere = rolesNamedBefore(Integer.MAX_VALUE);
        var held = EnumSet.noneOf(Field.class);
        draft.columns().forEach(column -> held.add(column.field()));
        for (var column : List.copyOf(draft.columns())) {
            if (column.field().role() != Role.PARTY || column.known() == Sureness.SAID) {
                continue;
            }
            var left = rolesNamedBefore(column.index());
            var named = !left.isEmpty() ? left : nextNamed(column, everywhere);
            if (column.field() == Field.PARTY_NAME) {
                nameOwner(column, everywhere, held);
            } else if (named.size() == 1 && OF_PARTY.contains(column.field().attribute())) {
                give(column, named.iterator().next(), held);
            }
        }
    }

    /**
     * "Surname | Phone of the consignee" and "Supplier code | Company": where no heading names a party, the names are those of the only
     * side that other headings speak of; where none speaks of a side, those of persons beside telephones or mail have ordered.
     */
    private void nameOnlySide() {
        var names = draft.columns().stream()
                .filter(column -> column.field() == Field.PARTY_NAME && column.known() != Sureness.SAID)
                .toList();
        if (names.isEmpty()
                || !areSideBySide(names)
                || !rolesNamedBefore(Integer.MAX_VALUE).isEmpty()) {
            return;
        }
        var spoken = EnumSet.noneOf(Role.class);
        boolean told = false;
        for (var entry : draft.headings().entrySet()) {
            int column = entry.getKey();
            if (names.stream().noneMatch(name -> name.index() == column)) {
                var roles = headings.rolesIn(entry.getValue());
                spoken.addAll(roles);
                told |= !MAKER.containsAll(roles) && !numbersPapersOrGoods(column);
            }
        }
        spoken.removeAll(MAKER);
        boolean sends = spoken.stream().anyMatch(Role::sends);
        boolean receives = spoken.stream().anyMatch(Role::receives);
        if (told && sends != receives) {
            names.forEach(column -> read(column, sends ? Role.EXPORTER : Role.CONSIGNEE));
        } else if (spoken.isEmpty()
                && names.stream().allMatch(column -> draft.tellsCustomers(draft.profile(column.index())))) {
            names.forEach(column -> read(column, Role.BUYER));
        }
    }

    /** "Customer PO" stands on a list of customers as well as on one of who delivers to a customer, "Supplier part no." likewise. */
    private boolean numbersPapersOrGoods(int column) {
        return NUMBERS.stream().anyMatch(field -> draft.holdsAt(column, field));
    }

    /** The parts of one name, such as surname and given name. */
    private static boolean areSideBySide(List<Column> names) {
        var columns = names.stream().mapToInt(Column::index).summaryStatistics();
        return columns.getMax() - columns.getMin() == names.size() - 1;
    }

    /** A company by its heading, beside the column of a receiver and no other party, is the one whose sheet it is; one that is called like the sender is the other side. */
    private void nameOwner(Column company, Set<Role> named, Set<Field> held) {
        long companies = draft.columns().stream()
                .filter(column -> column.field() == Field.PARTY_NAME)
                .count();
        boolean receives = named.size() == 1 && named.iterator().next().receives();
        if (receives && companies == 1 && headings.topics().namesSomeCompany(company.heading())) {
            give(company, Role.EXPORTER, held);
        } else if (companies == 1 && SENDERS.containsAll(named) && isCalledLikeSender(company)) {
            readAsOtherSide(company, held);
        }
    }

    private void readAsOtherSide(Column company, Set<Field> held) {
        if (!held.contains(Field.BUYER_NAME)) {
            draft.readAs(company, Field.BUYER_NAME);
            draft.ask(
                    "Column %s: it is called like the column of who sends, and names others, so it was read as the buyer. If it is the sender's own, save the mapping, change it and use --mapping."
                            .formatted(draft.named(company.index())));
        }
    }

    /**
     * "supplier_location_id | company_location_id": two sides in one manner, of which the one sends. Names of companies are no ids: beside
     * an exporter's stands that of the firm behind it.
     */
    private boolean isCalledLikeSender(Column company) {
        var rest = HeadingKey.withoutFirstWord(company.heading());
        var words = HeadingKey.tokens(rest);
        var cells = draft.profile(company.index());
        return !words.isEmpty()
                && headings.attribute(words.get(words.size() - 1)) == PartyAttribute.ID
                && cells != null
                && !cells.looksLikeCompanies()
                && headings.rolesIn(company.heading()).contains(Role.PARTY)
                && draft.columns().stream()
                        .filter(column -> column.field().role() != null
                                && SENDERS.contains(column.field().role()))
                        .filter(column ->
                                HeadingKey.withoutFirstWord(column.heading()).equals(rest))
                        .map(column -> draft.profile(column.index()))
                        .anyMatch(senders -> senders != null && areOthers(cells, senders));
    }

    private static boolean areOthers(ColumnProfile cells, ColumnProfile senders) {
        return cells.holdsOnly(text -> senders.holdsOnly(sender -> !sender.equals(text)));
    }

    /** @param held what was held before any column was given to anybody, for street and town are given to the same party */
    private void give(Column column, Role role, Set<Field> held) {
        var own = Field.of(role, column.field().attribute());
        boolean company = column.field() != Field.PARTY_NAME
                && draft.columns().stream().anyMatch(other -> other.field() == Field.PARTY_NAME);
        if (company || held.contains(own)) {
            return; // it may as well be that of the company which no heading gives a role
        }
        read(column, role);
    }

    private void read(Column column, Role role) {
        draft.readAs(column, Field.of(role, column.field().attribute()));
        draft.ask("Column %s: it was read as that of the %s, the only party it can belong to."
                .formatted(draft.named(column.index()), role.title().toLowerCase(Locale.ROOT)));
    }

    /** Who is named in columns left of one; vessels and carriers have no papers of their own beside them. */
    private Set<Role> rolesNamedBefore(int end) {
        var roles = EnumSet.noneOf(Role.class);
        for (var column : draft.columns()) {
            var role = column.field().role();
            if (role != null && column.field().attribute() == Attribute.NAME && column.index() < end) {
                roles.add(role);
            }
        }
        roles.removeAll(EnumSet.of(Role.PARTY, Role.VESSEL, Role.CARRIER, Role.CONTACT));
        return roles;
    }

    /** "Tax No. | Importer" ahead of all other parties: the number is that of the name in the very next column. */
    private Set<Role> nextNamed(Column column, Set<Role> everywhere) {
        if (column.field().attribute() != Attribute.ID) {
            return everywhere;
        }
        return draft.columns().stream()
                .filter(next -> next.index() == column.index() + 1)
                .map(Column::field)
                .filter(field -> field.attribute() == Attribute.NAME && everywhere.contains(field.role()))
                .findFirst()
                .<Set<Role>>map(field -> EnumSet.of(Objects.requireNonNull(field.role())))
                .orElse(everywhere);
    }

    /** Whether the nearest party on the left sends the goods; without one there, the party in the very next column. */
    boolean isBesideSender(int column) {
        Role left = null;
        Role right = null;
        int nearest = -1;
        for (var held : draft.columns()) {
            var role = held.field().role();
            if (role != null && (role.sends() || role.receives())) {
                boolean nearer = held.index() < column && held.index() > nearest;
                nearest = nearer ? held.index() : nearest;
                left = nearer ? role : left;
                right = held.index() == column + 1 ? role : right;
            }
        }
        var beside = left == null ? right : left;
        return beside != null && beside.sends();
    }
}
