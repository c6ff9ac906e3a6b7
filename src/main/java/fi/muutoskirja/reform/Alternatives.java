package fi.muutoskirja.reform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The models, the criteria that tell them apart, and which cells of their matrix are filled.
 *
 * @param models every model by id, the withdrawn ones too
 * @param criteria every criterion by id
 * @param filled the cells that have a value
 * @param table how many candidates there are to choose from
 */
record Alternatives(Map<String, Model> models, Map<String, Criterion> criteria, Set<Cell> filled, Table table) {
    static final Alternatives NONE = new Alternatives(Map.of(), Map.of(), Set.of(), new Table(0, 0));

    /** Where a model stands in the choice. */
    enum Place {
        ON_THE_TABLE,
        /** A narrowing was recorded without telling which models go on. */
        PERHAPS_ON_THE_TABLE,
        LEFT_OUT,
        WITHDRAWN
    }

    record Model(ModelStanding standing, Place place) {
        Model at(Place other) {
            return new Model(standing, other);
        }
    }

    record Criterion(List<String> values, boolean allValuesTold) {}

    record Cell(String model, String criterion) {}

    /** The number of candidates to choose from; a range when a withdrawn model may have been left out before. */
    record Table(int fewest, int most) {
        boolean canBe(int number) {
            return fewest <= number && number <= most;
        }

        @Override
        public String toString() {
            return fewest == most ? String.valueOf(most) : fewest + "–" + most;
        }
    }

    Alternatives withCriterion(String id, Criterion criterion) {
        return new Alternatives(models, and(criteria, id, criterion), filled, table);
    }

    Alternatives withCell(Cell cell) {
        var more = new HashSet<>(filled);
        more.add(cell);
        return new Alternatives(models, criteria, Set.copyOf(more), table);
    }

    Alternatives withModel(String id, ModelStanding standing) {
        var another = and(models, id, new Model(standing, Place.ON_THE_TABLE));
        return switch (standing) {
            case EXAMPLE -> new Alternatives(another, criteria, filled, table);
            case CANDIDATE ->
                new Alternatives(another, criteria, filled, new Table(table.fewest() + 1, table.most() + 1));
        };
    }

    Alternatives withdrawing(String id) {
        var model = models.get(id);
        if (model == null) {
            return this;
        }
        var fewer = new Table(
                Math.max(0, table.fewest() - 1),
                model.place() == Place.PERHAPS_ON_THE_TABLE ? table.most() : Math.max(0, table.most() - 1));
        var counted = model.standing() == ModelStanding.CANDIDATE
                && (model.place() == Place.ON_THE_TABLE || model.place() == Place.PERHAPS_ON_THE_TABLE);
        return new Alternatives(and(models, id, model.at(Place.WITHDRAWN)), criteria, filled, counted ? fewer : table);
    }

    /** After a narrowing that tells which models go on. */
    Alternatives narrowedTo(List<String> kept) {
        var after = new HashMap<String, Model>();
        models.forEach((id, model) -> after.put(
                id,
                model.place() == Place.WITHDRAWN
                        ? model
                        : model.at(kept.contains(id) ? Place.ON_THE_TABLE : Place.LEFT_OUT)));
        return new Alternatives(Map.copyOf(after), criteria, filled, new Table(kept.size(), kept.size()));
    }

    /** After a narrowing that only tells how many go on. */
    Alternatives narrowedTo(int number) {
        var after = new HashMap<String, Model>();
        models.forEach((id, model) ->
                after.put(id, model.place() == Place.ON_THE_TABLE ? model.at(Place.PERHAPS_ON_THE_TABLE) : model));
        return new Alternatives(Map.copyOf(after), criteria, filled, new Table(number, number));
    }

    private static <V> Map<String, V> and(Map<String, V> map, String key, V value) {
        var more = new HashMap<>(map);
        more.put(key, value);
        return Map.copyOf(more);
    }
}
