package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A way of doing business that the authorities name as a sign of diversion.
 *
 * @param kind what was seen
 * @param text it in words, such as "the consignee is a forwarding company (word: logistics)"
 * @param name the party or term concerned
 * @param from the value that shows it
 */
public record RedFlag(Kind kind, String text, String name, Value from) implements Fact {

    /** What was seen. */
    public enum Kind {
        /** The ultimate consignee or the end user is a forwarder, warehouse or customs broker. */
        FORWARDER_AS_END_USER,
        /** The consignee is one, and nobody else is named as the one who gets the goods. */
        FORWARDER_AS_CONSIGNEE,
        TO_ORDER,
        NEW_COMPANY,
        FREE_TRADE_ZONE,
        /** The sheet has a place for the end user and this line leaves it empty. */
        NO_END_USER
    }

    public boolean forwarderAsEndUser() {
        return kind == Kind.FORWARDER_AS_END_USER;
    }

    public boolean forwarderAsConsignee() {
        return kind == Kind.FORWARDER_AS_CONSIGNEE;
    }

    @Override
    public List<Value> evidence() {
        return List.of(from);
    }
}
