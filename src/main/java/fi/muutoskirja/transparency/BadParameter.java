package fi.muutoskirja.transparency;

/** A parameter of an address that cannot be used. */
final class BadParameter extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String parameter;
    private final String textKey;
    private final String value;

    /** @param textKey the text that says what is wrong; the value asked is its first place */
    BadParameter(String parameter, String textKey, String value) {
        super(parameter + " cannot be " + value);
        this.parameter = parameter;
        this.textKey = textKey;
        this.value = value;
    }

    String parameter() {
        return parameter;
    }

    String textKey() {
        return textKey;
    }

    String value() {
        return value;
    }
}
