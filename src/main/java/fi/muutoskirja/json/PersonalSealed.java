package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Stores what is said of a private person only once it is sealed. */
final class PersonalSealed extends StdSerializer<Personal> {
    PersonalSealed() {
        super(Personal.class);
    }

    @Override
    public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
        if (personal.sealed() == null) {
            throw new IllegalStateException("What is said of " + personal.person() + " is not sealed");
        }
        json.writeStartObject();
        json.writeStringProperty("person", personal.person());
        json.writeStringProperty("sealed", personal.sealed());
        json.writeEndObject();
    }
}
