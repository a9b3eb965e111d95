package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What an actor is, by the 21 types that the plan lists. */
public enum ActorType {
    CIVIL_SOCIETY("civil-society"),
    COMMUNES("communes"),
    IMPROVEMENT_COMMITTEES("improvement-committees"),
    NEIGHBOURHOOD_LEAGUES("neighbourhood-leagues"),
    SECTOR_ASSEMBLIES("sector-assemblies"),
    CLUBS("clubs"),
    COLLECTIVES("collectives"),
    FOUNDATIONS("foundations"),
    SOCIAL_ORGANISATIONS("social-organisations"),
    COOPERATIVES("cooperatives"),
    CONSTRUCTION_AND_REAL_ESTATE("construction-and-real-estate"),
    CHAMBERS("chambers"),
    PRODUCTIVE_SECTORS("productive-sectors"),
    INDUSTRY_AND_COMPANIES("industry-and-companies"),
    BANKING_AND_FINANCE("banking-and-finance"),
    UNIVERSITIES_AND_ACADEMIA("universities-and-academia"),
    INTERNATIONAL_ORGANISATIONS_AND_AGENCIES("international-organisations-and-agencies"),
    MULTILATERAL_ORGANISATIONS("multilateral-organisations"),
    DECENTRALISED_GOVERNMENTS("decentralised-governments"),
    COMMONWEALTHS("commonwealths"),
    OTHER("other");

    private final String code;

    ActorType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if there is no such type of actor */
    @JsonCreator
    public static ActorType of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of actor: " + code));
    }
}
