package dev.tidewaiter.rulebook.signal;

import dev.tidewaiter.rulebook.source.ConstantNames;

/** What may be seen of a party, or of the line it stands on. Whether it is a sign of diversion, {@code diversion-signs} says. */
public enum PartySign {
    /** Its name has words by which goods are sent to order. */
    ORDER_WORD,
    /** Its name has a word of forwarders, warehouses and customs brokers. */
    FORWARDER_WORD,
    /** Its name has a word of banks. */
    BANK_WORD,
    /** Its name is that of the bank that the line names. */
    BANK_OF_THE_LINE,
    /** Its name has a word of free-trade zones. */
    ZONE_IN_NAME,
    /** Its address has one. */
    ZONE_IN_ADDRESS,
    /** Its name is like that of the buyer. */
    NAMED_LIKE_BUYER,
    /** Its name is like that of somebody who gets the goods. */
    NAMED_LIKE_RECEIVER,
    /** Somebody gets the goods, by name. */
    RECEIVER_NAMED,
    /** Its country is given, and everybody who gets the goods is in another. */
    ELSEWHERE,
    COUNTRY_GIVEN,
    /** The line names an end user or ultimate consignee. */
    END_USER_NAMED,
    /** The sheet has a place for the end user, and the line leaves it empty. */
    END_USER_EMPTY;

    private final String id = ConstantNames.of(this);

    /** The sign as the table writes it. */
    public String id() {
        return id;
    }
}
