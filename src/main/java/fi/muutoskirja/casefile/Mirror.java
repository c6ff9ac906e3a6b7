package fi.muutoskirja.casefile;

import fi.muutoskirja.json.RecordMaking;
import fi.muutoskirja.kernel.Capability;
import fi.muutoskirja.kernel.Catalog;
import fi.muutoskirja.kernel.Correction.CorrectEntry;
import fi.muutoskirja.kernel.Correction.EntryCorrected;
import fi.muutoskirja.kernel.Correction.EntryWithdrawn;
import fi.muutoskirja.kernel.Correction.WithdrawEntry;
import fi.muutoskirja.kernel.Erasure.ErasePersonalData;
import fi.muutoskirja.kernel.Erasure.PersonalDataErased;
import fi.muutoskirja.kernel.HistoricalDate;
import fi.muutoskirja.kernel.LedgerCommand;
import fi.muutoskirja.kernel.LedgerEvent;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which act a fact came of. An act and its fact have the same components, so the one is copied from the other. */
final class Mirror {
    private final Map<Class<?>, Class<? extends LedgerCommand>> acts = new LinkedHashMap<>();

    /** Asks every capability what it says to each of its acts. */
    Mirror(Catalog catalog) {
        for (var capability : catalog.capabilities()) {
            for (var type : catalog.commands().values()) {
                if (capability.acts().isAssignableFrom(type)) {
                    pair(capability, type);
                }
            }
        }
    }

    private void pair(Capability<?> capability, Class<? extends LedgerCommand> type) {
        var fact = capability
                .said((LedgerCommand) RecordMaking.make(type, anything(type)))
                .getClass();
        var other = acts.put(fact, type);
        if (other != null) {
            throw new IllegalArgumentException(other + " and " + type + " both lead to " + fact);
        }
    }

    /** Every fact with the act it comes of. */
    Map<Class<?>, Class<? extends LedgerCommand>> pairs() {
        return acts;
    }

    /** The act that led to a fact of the given aggregate. */
    LedgerCommand act(String subject, LedgerEvent fact) {
        return switch (fact) {
            case EntryCorrected correction ->
                new CorrectEntry(subject, correction.entry(), correction.reason(), act(subject, correction.fact()));
            case EntryWithdrawn withdrawal -> new WithdrawEntry(subject, withdrawal.entry(), withdrawal.reason());
            case PersonalDataErased erased -> new ErasePersonalData(subject, erased.entry(), erased.reason());
            default -> copied(fact);
        };
    }

    private LedgerCommand copied(LedgerEvent fact) {
        var type = acts.get(fact.getClass());
        if (type == null) {
            throw new IllegalArgumentException("No act leads to " + fact.getClass());
        }
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : type.getRecordComponents()) {
            values.put(component.getName(), RecordMaking.component(fact, component.getName()));
        }
        return (LedgerCommand) RecordMaking.make(type, values);
    }

    private static Map<String, @Nullable Object> anything(Class<?> type) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var component : type.getRecordComponents()) {
            values.put(component.getName(), anything(component));
        }
        return values;
    }

    private static @Nullable Object anything(RecordComponent component) {
        var type = component.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "";
            case "List" -> List.of();
            case "Integer" -> 1;
            case "Boolean" -> false;
            case "HistoricalDate" -> HistoricalDate.unknown("", "");
            default -> null;
        };
    }
}
