package fi.muutoskirja.proof.note;

import fi.muutoskirja.proof.NotAccepted;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which witnesses together are enough (C2SP tlog-policy). */
public sealed interface Quorum {
    /** Whether these, who cosigned, are enough. */
    boolean metBy(Set<VerifierKey> cosigned);

    /** Everybody who is asked. */
    Stream<KnownWitness> asked();

    /** In words, such as “2 of 3”. */
    String need();

    /** No witness is needed. */
    record None() implements Quorum {
        @Override
        public boolean metBy(Set<VerifierKey> cosigned) {
            return true;
        }

        @Override
        public Stream<KnownWitness> asked() {
            return Stream.empty();
        }

        @Override
        public String need() {
            return "none";
        }
    }

    /** This witness. */
    record One(KnownWitness witness) implements Quorum {
        @Override
        public boolean metBy(Set<VerifierKey> cosigned) {
            return cosigned.contains(witness.key());
        }

        @Override
        public Stream<KnownWitness> asked() {
            return Stream.of(witness);
        }

        @Override
        public String need() {
            return "1 of 1";
        }
    }

    /**
     * So many of these.
     *
     * @param name of the group, as in the policy
     * @param least 1 to the number of members
     */
    record Group(String name, int least, List<Quorum> members) implements Quorum {
        public Group {
            members = List.copyOf(members);
            if (least < 1 || least > members.size()) {
                throw new NotAccepted(
                        "A group of " + members.size() + " asks for 1 to " + members.size() + ", not " + least + ".");
            }
        }

        @Override
        public boolean metBy(Set<VerifierKey> cosigned) {
            return members.stream().filter(member -> member.metBy(cosigned)).count() >= least;
        }

        @Override
        public Stream<KnownWitness> asked() {
            return members.stream().flatMap(Quorum::asked);
        }

        /** Groups among the members are told with theirs: “2 of 2 (2 of 3, 1 of 3)”. */
        @Override
        public String need() {
            var inner = members.stream()
                    .filter(Group.class::isInstance)
                    .map(Quorum::need)
                    .collect(Collectors.joining(", "));
            return least + " of " + members.size() + (inner.isEmpty() ? "" : " (" + inner + ")");
        }
    }
}
