package dev.tidewaiter.manifest.label;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.value.AddressingWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.List;

/**
 * The sample of a payment order at the head of a bill: "Получатель" beside "Банк получателя" is whoever gets the money, which is who
 * sells, and no receiver of goods. Only a bare word for a receiver is meant, beside another who gets the goods: the buyer of an ordinary invoice
 * has a bank, too.
 */
public final class PayeeLabels {

    private static final int FARTHEST = 3;

    private final Headings headings;
    private final AddressingWords words;
    private final List<FormLabel> all;

    /** @param all the labels of the sheet */
    public PayeeLabels(Headings headings, AddressingWords words, List<FormLabel> all) {
        this.headings = headings;
        this.words = words;
        this.all = List.copyOf(all);
    }

    /** The label as that of the seller, where it heads a payee; else the label as it is. */
    public FormLabel asSeller(FormLabel label) {
        var role = label.field().role();
        boolean payee = role != null
                && namesReceiver(label)
                && words.isPayee(asked(label))
                && all.stream().anyMatch(bank -> isBankOf(role, bank) && isNearest(label, bank))
                && !namesBankOfSender()
                && all.stream()
                        .anyMatch(other -> namesReceiver(other) && !other.cell().equals(label.cell()));
        return payee
                ? new FormLabel(label.cell(), label.row(), List.of(Field.EXPORTER_NAME), label.inline(), label.colon())
                : label;
    }

    /** Whether no other label of a receiver stands nearer to that of a bank. */
    private boolean isNearest(FormLabel label, FormLabel bank) {
        int apart = Math.abs(label.row() - bank.row());
        return apart <= FARTHEST
                && all.stream()
                        .filter(PayeeLabels::namesReceiver)
                        .allMatch(other -> Math.abs(other.row() - bank.row()) >= apart);
    }

    private static boolean namesReceiver(FormLabel label) {
        var role = label.field().role();
        return role != null && role.receives() && label.field().attribute() == Attribute.NAME;
    }

    /** A form that has the banks of both sides tells who sends and who receives. */
    private boolean namesBankOfSender() {
        return all.stream().anyMatch(label -> isBankOf(Role.SHIPPER, label) || isBankOf(Role.EXPORTER, label));
    }

    private boolean isBankOf(Role role, FormLabel label) {
        return label.field() == Field.BANK_NAME
                && headings.rolesIn(asked(label)).contains(role);
    }

    /** The text of a label without its value and its colon. */
    private static String asked(FormLabel label) {
        var text = label.cell().text();
        var asked = text.substring(0, Math.max(0, text.length() - label.inline().length()))
                .strip();
        return asked.endsWith(":") ? asked.substring(0, asked.length() - 1) : asked;
    }
}
