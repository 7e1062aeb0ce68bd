package dev.tidewaiter.goods;

/** Something that the text says of the goods, whatever they are. Absent is unknown, never false. */
public enum Trait {
    /** Controlled flight out of the operator's sight is said. */
    BEYOND_SIGHT("flies beyond the operator's sight"),
    /** Autonomous, waypoint or pre-programmed flight is said. */
    AUTONOMOUS("flies autonomously"),
    /** First-person view: the pilot sees through the aircraft's camera. */
    FIRST_PERSON_VIEW("flown by its camera"),
    /** Flight within the operator's sight only is said. */
    WITHIN_SIGHT("flies within the operator's sight only"),
    /** The goods are for unmanned aircraft, whatever they are. */
    FOR_DRONES("for unmanned aircraft"),
    /** Sold to hobby pilots, and of no level that missile controls name. */
    HOBBY("sold to hobby pilots"),
    /** Agriculture, spraying of crops, forestry. */
    AGRICULTURAL("for agriculture"),
    /** Military or attack use is said. */
    MILITARY("for military use"),
    /** A small scale is said, and that it is a model to build: 1:72, plastic kit. No number that a model has not is stated. */
    SCALE_MODEL("a model to build at a small scale"),
    /** A gyro, or what holds one, by whose kind it keeps the course of aircraft and missiles: ring laser. */
    NAVIGATION_GRADE("of navigation grade"),
    /** A detector of heat is cooled, so that it sees farther than others. */
    COOLED("with a cooled detector"),
    /** The maker's name was removed or is withheld. */
    NO_BRAND("without the maker's name");

    private final String title;

    Trait(String title) {
        this.title = title;
    }

    /** The trait in words, for explanations. */
    public String title() {
        return title;
    }
}
