package dev.tidewaiter.rulebook.facts;

import dev.tidewaiter.shipment.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * A way of doing business that the authorities name as a sign of diversion.
 *
 * @param kind what was seen
 * @param text it in words, such as "the consignee is a forwarding company (word: logistics)"
 * @param name the party or term concerned
 * @param from the value that shows it
 * @param leads whether it is the first of its line, in whose name a rule speaks that asks for any
 * @param further the line's other signs, in the one that leads
 */
public record RedFlag(Kind kind, String text, String name, Value from, boolean leads, List<RedFlag> further)
        implements Fact {

    /** What was seen. */
    public enum Kind {
        /** The ultimate consignee or the end user is a forwarder, warehouse or customs broker. */
        FORWARDER_AS_END_USER,
        /** The consignee is one, and nobody else is named as the one who gets the goods. */
        FORWARDER_AS_CONSIGNEE,
        TO_ORDER,
        /** A bank stands where the one who gets the goods would, as it does when a bill is made out to it. */
        BANK_AS_CONSIGNEE,
        /** Somebody pays who neither buys nor gets the goods and is no bank. */
        THIRD_PARTY_PAYS,
        FREE_TRADE_ZONE,
        /** The sheet has a place for the end user and this line leaves it empty. */
        NO_END_USER
    }

    /** The only sign of a line. */
    public RedFlag(Kind kind, String text, String name, Value from) {
        this(kind, text, name, from, true, List.of());
    }

    /** The same sign as the first of several, or as one of those behind it. */
    public RedFlag among(List<RedFlag> others, boolean first) {
        return new RedFlag(kind, text, name, from, first, first ? others : List.of());
    }

    public boolean toOrder() {
        return kind == Kind.TO_ORDER;
    }

    public boolean bankAsConsignee() {
        return kind == Kind.BANK_AS_CONSIGNEE;
    }

    public boolean thirdPartyPays() {
        return kind == Kind.THIRD_PARTY_PAYS;
    }

    public boolean forwarderAsEndUser() {
        return kind == Kind.FORWARDER_AS_END_USER;
    }

    public boolean forwarderAsConsignee() {
        return kind == Kind.FORWARDER_AS_CONSIGNEE;
    }

    @Override
    public List<Value> evidence() {
        return Stream.concat(Stream.of(from), further.stream().map(RedFlag::from))
                .toList();
    }
}
