package org.safeguarding.referral.duplicate;

import static java.util.Objects.requireNonNull;

import java.util.random.RandomGenerator;
import org.safeguarding.referral.duplicate.MadeUpChildren.Child;

/** Two children who look alike and are not one: what a matcher must not fall for. */
enum Stranger {
    TWIN {
        @Override
        Child of(Child child, MadeUpChildren children, RandomGenerator random) {
            var sex = random.nextBoolean() ? child.sex() : ("MALE".equals(child.sex()) ? "FEMALE" : "MALE");
            return sibling(child.sex(sex), children);
        }
    },
    SIBLING {
        @Override
        Child of(Child child, MadeUpChildren children, RandomGenerator random) {
            var born = requireNonNull(child.birth());
            return sibling(child.birth(born.plusDays(300L + random.nextInt(1500))), children);
        }
    },
    SAME_NAME_ANOTHER_DATE {
        @Override
        Child of(Child child, MadeUpChildren children, RandomGenerator random) {
            return child.birth(Slip.anotherDay(children, requireNonNull(child.birth())))
                    .postcode(children.postcode());
        }
    },
    SAME_DATE_ANOTHER_NAME {
        @Override
        Child of(Child child, MadeUpChildren children, RandomGenerator random) {
            return children.any().birth(child.birth());
        }
    },
    SAME_DATE_SAME_SURNAME {
        @Override
        Child of(Child child, MadeUpChildren children, RandomGenerator random) {
            return sibling(child, children).postcode(children.postcode());
        }
    },
    COUSIN_OF_THE_SAME_NAME {
        @Override
        Child of(Child child, MadeUpChildren children, RandomGenerator random) {
            var born = requireNonNull(child.birth());
            return child.birth(born.plusDays(40L + random.nextInt(300))).postcode(children.postcode());
        }
    };

    abstract Child of(Child child, MadeUpChildren children, RandomGenerator random);

    private static Child sibling(Child child, MadeUpChildren children) {
        var forename = children.forename(child);
        return Nicknames.standForOneAnother(
                        Name.forename(forename).first(),
                        Name.forename(child.forename()).first())
                ? sibling(child, children)
                : child.forename(forename);
    }
}
