package dev.tidewaiter.rulebook.model;

import java.util.Locale;

/**
 * The measures of the table of countries that the program itself asks for; rules may ask for any other. The names are those of the table's
 * first column, with a line for the hyphen.
 */
public enum NamedMeasure {
    EMBARGO,
    RUSSIA_BELARUS,
    REGIONS_OCCUPIED,
    REGIONS_CLAIMED,
    ARMS_EMBARGO,
    CHINA_BARS_MILITARY,
    MILITARY_UNDER_NO_EXCEPTION,
    CONTROLS_POINT_AT,
    SUPPLEMENT_3_TO_PART_740,
    US_EXPORT_LAW,
    CHINA_EXPORT_LAW,
    EU_SANCTIONS_LAW,
    UK_SANCTIONS_LAW,
    EU_PARTNER,
    GENERAL_LICENCE_EU001,
    GROUP_OF_A_DESTINATION;

    private final String id = name().replace('_', '-').toLowerCase(Locale.ROOT);

    /** The measure as the table writes it. */
    public String id() {
        return id;
    }
}
