package id.lindung.portal.term;

/** Units of measures in words. */
public final class Units {

    private Units() {}

    /** In the reader's language where we have a word, else as it was written. */
    public static String inWords(String written, TermMessages words) {
        return Terms.find(MeasureUnit.values(), written).map(words::unit).orElse(written);
    }
}
