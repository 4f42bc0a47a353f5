package de.tandembote.settings;

/** A setting is missing, half given or wrong; its text is one sentence that names the property and the remedy. */
public final class UnusableSetting extends RuntimeException {

    private final String property;

    /** Names the property in full and says what to do. */
    public UnusableSetting(String property, String remedy) {
        super(property + " " + remedy);
        this.property = property;
    }

    /** The full name of the property to mend. */
    public String property() {
        return property;
    }
}
