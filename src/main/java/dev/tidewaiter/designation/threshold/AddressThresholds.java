package dev.tidewaiter.designation.threshold;

/**
 * Where in a cell an address begins, and when two are the same.
 *
 * @param sameStreet       likeness from which two names of streets or buildings are one, 0 to 1
 * @param surelySameStreet the same where nothing else is named in both addresses but the town
 * @param townWords        words that a town may have that runs on behind a name
 * @param countryWords     words that a country may have behind such a town
 * @param postcodeDigits   digits from which a number is a postal code, and an address begins
 * @param words            words from which those with a number or a place among them are an address
 * @param nameLetters      letters from which a word is the name of a street or a building
 * @param sameWords        names and numbers from which addresses are one that have the same
 */
public record AddressThresholds(
        double sameStreet,
        double surelySameStreet,
        int townWords,
        int countryWords,
        int postcodeDigits,
        int words,
        int nameLetters,
        int sameWords) {}
