package dev.tidewaiter.designation.address;

/** What a word of an address tells: the name of something, or what kind of thing is named or numbered beside it. */
public enum AddressComponent {
    /** Names something: a street, a building, a village. */
    NAME,
    STREET,
    BUILDING,
    HOUSE,
    UNIT,
    AREA;

    /** Whether the name of a street or building stands beside it. */
    boolean isBesideName() {
        return this == STREET || this == BUILDING;
    }
}
