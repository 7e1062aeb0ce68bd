package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which parties the labels of a form name. */
final class LabelledParties {

    private static final int LINES_OF_BLOCK = 5;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private LabelledParties() {}

    /** Without a title: whoever of sender and receiver the labels do not name. */
    static Role missing(List<Labelled> labelled) {
        boolean sends = isFilled(Role.EXPORTER, labelled);
        boolean receives = labelled.stream().anyMatch(LabelledParties::namesReceiver);
        return receives == sends ? Role.PARTY : receives ? Role.EXPORTER : Role.BUYER;
    }

    static boolean names(Labelled value, Role role) {
        return value.column().field() == Field.of(role, Attribute.NAME);
    }

    static boolean namesReceiver(Labelled value) {
        var held = value.column().field();
        var of = held.role();
        return held.attribute() == Attribute.NAME && of != null && of.receives();
    }

    /**
     * A number that a label gives to one party and that stands in the block of another, as below a letterhead on the right of the addressee, as
     * that one's; any other value as it is.
     *
     * @param companies those that stand without a label
     */
    static Labelled ofOwner(Labelled value, List<Labelled> labelled, List<Labelled> companies) {
        var field = value.column().field();
        var role = field.role();
        if (role == null
                || field.attribute() != Attribute.ID
                || labelled.stream().anyMatch(named -> names(named, role) && stands(named, value))) {
            return value;
        }
        return companies.stream()
                .map(company ->
                        stands(company, value) ? company.column().field().role() : null)
                .filter(Objects::nonNull)
                .filter(other -> other != role)
                .findFirst()
                .map(other -> new Labelled(
                        Column.ofLabel(
                                Field.of(other, Attribute.ID), value.cell().column()),
                        value.cell(),
                        value.row(),
                        value.labelledByColon()))
                .orElse(value);
    }

    /** Whether a name stands a few lines above a value, or beside it in its row. */
    static boolean stands(Labelled name, Labelled value) {
        int lines = value.row() - name.row();
        return name.column().field().attribute() == Attribute.NAME
                && lines >= 0
                && lines <= LINES_OF_BLOCK
                && name.cell().column() == value.cell().column();
    }

    static boolean isFilled(Role role, List<Labelled> labelled) {
        return labelled.stream().anyMatch(value -> {
            var held = value.column().field();
            boolean sends = held.role() == Role.EXPORTER || held.role() == Role.SHIPPER;
            return held.attribute() == Attribute.NAME && (role == Role.EXPORTER ? sends : held.role() == role);
        });
    }

    /** The party that a label names so; null when none does. */
    static @Nullable Role roleNamed(String text, List<Labelled> labelled) {
        var name = onOneLine(text);
        return labelled.stream()
                .filter(value -> value.column().field().attribute() == Attribute.NAME
                        && onOneLine(value.cell().text()).regionMatches(true, 0, name, 0, name.length()))
                .map(value -> value.column().field().role())
                .findFirst()
                .orElse(null);
    }

    /** The party whose name goes on where the first line ends, "浙江欧米茄" over a name in Latin letters; null when none or several do. */
    static @Nullable Role roleCalled(String text, List<Labelled> labelled) {
        var lines = text.strip().split("\n", 2);
        var called = onOneLine(lines[0]);
        if (lines.length < 2) {
            return null;
        }
        var roles = labelled.stream()
                .filter(value -> value.column().field().attribute() == Attribute.NAME
                        && ShortHanName.begins(called, value.cell().text()))
                .map(value -> value.column().field().role())
                .distinct()
                .toList();
        return roles.size() == 1 ? roles.get(0) : null;
    }

    /** A name as it is written where the cell is wide enough. */
    static String onOneLine(String name) {
        return name.strip().replaceAll("(?U)\\s+", " ");
    }

    /**
     * "Company: Omega" on an invoice that names whoever wrote it, and nobody who gets the goods: the only party whose part no label tells is the
     * one that the document is addressed to.
     */
    static void nameOtherSide(List<Labelled> form, Role writer) {
        var named = form.stream().filter(value -> names(value, Role.PARTY)).toList();
        var other = addressee(writer, form);
        if (named.size() == 1
                && other != Role.PARTY
                && isFilled(writer, form)
                && !isRightBelow(named.get(0), writer, form)
                && !isCalledLikeAnother(named.get(0), form)) {
            form.set(form.indexOf(named.get(0)), named.get(0).as(other));
        }
    }

    /** "Company: Omega Ltd" right below "Name: Anna Musterfrau", who is there, is no other side. */
    private static boolean isRightBelow(Labelled named, Role writer, List<Labelled> form) {
        return form.stream()
                .anyMatch(above -> names(above, writer)
                        && above.row() == named.row() - 1
                        && above.cell().column() == named.cell().column());
    }

    /** "Company: OMEGA GMBH" below "Seller: Omega GmbH, Berlin" is the seller once more, and nobody else. */
    private static boolean isCalledLikeAnother(Labelled named, List<Labelled> form) {
        var begin = firstWord(named);
        return form.stream()
                .anyMatch(other -> !other.equals(named)
                        && other.column().field().attribute() == Attribute.NAME
                        && firstWord(other).equalsIgnoreCase(begin));
    }

    private static String firstWord(Labelled named) {
        var words = NO_LETTERS
                .splitAsStream(named.cell().text())
                .filter(word -> !word.isEmpty())
                .iterator();
        return words.hasNext() ? words.next() : "";
    }

    /** Whom a document of some writer is addressed to: the buyer of what is sent, the sender of what is ordered. */
    static Role addressee(Role writer, List<Labelled> labelled) {
        if (writer == Role.BUYER) {
            return isFilled(Role.EXPORTER, labelled) ? Role.PARTY : Role.EXPORTER;
        }
        boolean open = writer == Role.EXPORTER && labelled.stream().noneMatch(LabelledParties::namesReceiver);
        return open ? Role.BUYER : Role.PARTY;
    }
}
