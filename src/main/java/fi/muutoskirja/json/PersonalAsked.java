package fi.muutoskirja.json;

import fi.muutoskirja.kernel.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Tells of whom something is said and not what: no hash of a name may be stored, and what is sealed differs each time. */
final class PersonalAsked extends StdSerializer<Personal> {
    PersonalAsked() {
        super(Personal.class);
    }

    @Override
    public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
        json.writeStartObject();
        json.writeStringProperty("person", personal.person());
        json.writeEndObject();
    }
}
