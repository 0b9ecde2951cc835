package org.safeguarding.referral.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.safeguarding.referral.duplicate.MadeUpChildren.Child;

/** What goes wrong when the same child is written down a second time. Empty where this child gives no occasion for it. */
enum Slip {
    NOTHING_BUT_NO_NUMBER {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child);
        }
    },
    NUMBER_AND_ANOTHER_NAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.surname(children.surname(child)).nhsNumber("the same"));
        }
    },
    TYPO_IN_FORENAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.forename(typo(child.forename(), random)));
        }
    },
    TYPO_IN_SURNAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.surname(typo(child.surname(), random)));
        }
    },
    TYPOS_IN_BOTH_NAMES {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.forename(typo(child.forename(), random)).surname(typo(child.surname(), random)));
        }
    },
    TYPO_IN_SURNAME_AND_BIRTH {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return digit(child, random).map(slipped -> slipped.surname(typo(child.surname(), random)));
        }
    },
    NAMES_EXCHANGED {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.forename(child.surname()).surname(child.forename()));
        }
    },
    NICKNAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return nickname(child, random);
        }
    },
    NICKNAME_AND_TYPO_IN_SURNAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return nickname(child.surname(typo(child.surname(), random)), random);
        }
    },
    TRANSLITERATED {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            var forename = otherwise(child.forename(), random);
            var surname = otherwise(child.surname(), random);
            return forename.equals(child.forename()) && surname.equals(child.surname())
                    ? Optional.empty()
                    : Optional.of(child.forename(forename).surname(surname));
        }
    },
    DAY_AND_MONTH_EXCHANGED {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.ofNullable(child.birth())
                    .flatMap(Identity::exchanged)
                    .map(child::birth);
        }
    },
    DAY_AND_MONTH_EXCHANGED_AND_NICKNAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return DAY_AND_MONTH_EXCHANGED.in(child, children, random).flatMap(slipped -> nickname(slipped, random));
        }
    },
    DIGIT_OF_BIRTH {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return digit(child, random);
        }
    },
    NO_DATE_OF_BIRTH {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.birth(null));
        }
    },
    NO_DATE_OF_BIRTH_AND_TYPO {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.birth(null).surname(typo(child.surname(), random)));
        }
    },
    ONE_HALF_OF_A_DOUBLE_SURNAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            var halves = child.surname().split("-", -1);
            return halves.length < 2 ? Optional.empty() : Optional.of(child.surname(halves[random.nextInt(2)]));
        }
    },
    DOUBLE_SURNAME_TURNED_ROUND {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            var halves = child.surname().split("-", -1);
            return halves.length < 2 ? Optional.empty() : Optional.of(child.surname(halves[1] + " " + halves[0]));
        }
    },
    ANOTHER_SURNAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.surname(children.surname(child)));
        }
    },
    A_BABY_WITHOUT_A_FORENAME {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return Optional.of(child.forename(random.nextBoolean() ? "Baby" : "Baby boy"));
        }
    },
    MIDDLE_NAME_LEFT_OUT {
        @Override
        Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random) {
            return child.forename().contains(" ")
                    ? Optional.of(child.forename(child.forename().split(" ", -1)[random.nextInt(4) == 0 ? 1 : 0]))
                    : Optional.empty();
        }
    };

    abstract Optional<Child> in(Child child, MadeUpChildren children, RandomGenerator random);

    /** A child in whom this slip can happen. */
    Child occasion(MadeUpChildren children, RandomGenerator random) {
        return switch (this) {
            case ONE_HALF_OF_A_DOUBLE_SURNAME, DOUBLE_SURNAME_TURNED_ROUND -> {
                var child = children.any();
                yield child.surname(child.surname() + "-" + children.surname(child));
            }
            case MIDDLE_NAME_LEFT_OUT -> {
                var child = children.any();
                yield child.forename(child.forename() + " " + children.forename(child));
            }
            default -> children.any();
        };
    }

    /** One letter left out, doubled, put in, replaced or exchanged with its neighbour; the first letter mostly stays. */
    static String typo(String name, RandomGenerator random) {
        int at = name.length() < 3 ? 0 : (random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(name.length() - 2));
        char letter = (char) ('a' + random.nextInt(26));
        var head = name.substring(0, at);
        var tail = name.substring(at + 1);
        var slipped = switch (random.nextInt(5)) {
            case 0 -> head + tail;
            case 1 -> head + name.charAt(at) + name.charAt(at) + tail;
            case 2 -> head + name.charAt(at) + letter + tail;
            case 3 -> head + letter + tail;
            default -> tail.isEmpty() ? name + letter : head + tail.charAt(0) + name.charAt(at) + tail.substring(1);
        };
        return slipped.equals(name) ? typo(name, random) : slipped;
    }

    private static Optional<Child> digit(Child child, RandomGenerator random) {
        var birth = child.birth();
        if (birth == null) {
            return Optional.empty();
        }
        var slipped = switch (random.nextInt(4)) {
            case 0 -> birth.withDayOfMonth(1 + random.nextInt(28));
            case 1 -> birth.withMonth(1 + random.nextInt(12));
            case 2 -> birth.plusYears(1);
            default -> birth.minusYears(1);
        };
        return slipped.equals(birth) ? digit(child, random) : Optional.of(child.birth(slipped));
    }

    private static Optional<Child> nickname(Child child, RandomGenerator random) {
        var names = MadeUpChildren.CALLED.getOrDefault(child.forename(), List.of());
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(child.forename(names.get(random.nextInt(names.size()))));
    }

    private static String otherwise(String name, RandomGenerator random) {
        var spellings = MadeUpChildren.WRITTEN_OTHERWISE.getOrDefault(name, List.of(name)).stream()
                .filter(spelling -> !spelling.equals(name))
                .toList();
        return spellings.isEmpty() ? name : spellings.get(random.nextInt(spellings.size()));
    }

    static LocalDate anotherDay(MadeUpChildren children, LocalDate day) {
        var other = children.birth();
        return other.equals(day) ? anotherDay(children, day) : other;
    }
}
