package org.rareearthatlas.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words that tell what a capitalised name beside them is. Folded.
final class WordLists {

    static final Set<String> TITLES =
            words("mr mrs ms miss dr sir lord lady dame president senator sen rep gov governor"
                    + " mayor judge justice minister secretary chancellor premier king queen prince princess pope captain capt"
                    + " sgt sergeant lt lieutenant col colonel gen general major maj officer detective det professor prof rev"
                    + " reverend pastor father sister brother coach chairman chairwoman chief congressman congresswoman"
                    + " representative ambassador commissioner councilman councilwoman councillor supervisor superintendent"
                    + " sheriff deputy constable trooper agent inspector coroner attorney prosecutor spokesman spokeswoman"
                    + " director manager principal dean bishop archbishop cardinal rabbi imam sheikh ayatollah actor actress"
                    + " singer author economist analyst engineer trustee alderman treasurer clerk cpl pvt private pfc spc admiral adm"
                    + " commander cmdr hon baron baroness count countess duke duchess earl saint emperor sultan crown"
                    + " господин госпожа президент министр губернатор генерал");

    /// A country behind them is theirs: "President Russia" is none, "Premier China" neither.
    static final Set<String> OFFICES_OF_STATE = words("foreign");

    static final Set<String> SUFFIXES = words("jr sr ii iii iv");

    /// They end names of companies, papers, schools, clubs, streets, buildings and the like.
    static final Set<String> ORGANISATIONS = words("post times university bank inc corp corporation ltd llc group plc"
            + " company co fc united rovers wanderers athletic airlines airways party patrol hospital clinic school schools"
            + " college church cathedral chapel temple mosque museum herald tribune journal gazette chronicle news star"
            + " globe daily courier sentinel dispatch bulletin examiner register enquirer inquirer institute foundation"
            + " association society league press magazine hotel inn resort casino theatre theater orchestra symphony"
            + " holdings motors energy partners capital academy fund trust club street avenue road boulevard drive lane"
            + " highway parkway turnpike pike way plaza bridge tunnel st ave blvd rd hwy review observer guardian mail"
            + " express records studios films band stadium arena center centre mall library high elementary seminary"
            + " tech polytechnic festival marathon fair open cup championship tournament series bowl prize award treaty"
            + " accords war wall square tower towers building mine refinery brewery winery industries industrial"
            + " technologies systems insurance financial securities stores foods pharmaceuticals laboratories laboratory"
            + " instruments electric railway railroad transit mint stock exchange radio television tv network xinhua service services authority agency bureau administration federation"
            + " alliance coalition committee caucus front brigade battalion regiment division squadron");

    /// Nicknames of teams, as they stand behind a town or state.
    static final Set<String> TEAMS =
            words("cowboys rangers lakers bulls yankees mets giants jets bills dolphins patriots"
                    + " ravens bengals browns steelers texans colts jaguars titans broncos chiefs raiders chargers eagles redskins"
                    + " commanders bears lions packers vikings falcons panthers saints buccaneers cardinals rams 49ers seahawks"
                    + " celtics nets knicks 76ers sixers raptors cavaliers pistons pacers bucks hawks hornets heat magic wizards"
                    + " nuggets timberwolves thunder blazers jazz warriors clippers suns kings mavericks rockets grizzlies pelicans"
                    + " spurs orioles sox rays royals tigers twins astros angels athletics mariners braves marlins nationals"
                    + " phillies cubs reds brewers pirates diamondbacks rockies dodgers padres bruins sabres canadiens senators"
                    + " lightning leafs hurricanes jackets devils islanders flyers penguins capitals blackhawks avalanche stars"
                    + " wild predators blues flames oilers canucks ducks kraken coyotes sharks galaxy sounders timbers dynamo"
                    + " fire crew revolution union wolverines buckeyes badgers hoosiers hawkeyes gophers huskers cornhuskers"
                    + " longhorns aggies sooners jayhawks wildcats bulldogs gators seminoles volunteers crimson tide tar heels"
                    + " hokies cavaliers hoyas huskies trojans bruins utes ducks beavers cougars albion hotspur villa"
                    + " rovers wanderers athletic celtic thistle");

    /// They stand before the name of a club, a company or a work.
    static final Set<String> CLUBS = words("real fc ac sc cf inter atletico sporting dynamo bayern borussia olympique"
            + " rc air radio team miss visit bank banco banca deutsche hotel cafe mr villa uss hms mv rms ss");

    /// Behind them and "of" stands a part of a name.
    static final Set<String> BEFORE_OF = words("university bank college institute museum school church bishop duke"
            + " duchess earl prince princess lord baron countess marquess battle treaty siege times voice order academy"
            + " archdiocese diocese journal society chamber association league daughters sons congregation");

    /// Bodies of a place: "Ohio Legislature", "Dallas Police".
    static final Set<String> BODIES = words("police senate house legislature assembly parliament congress council"
            + " department board court supreme superior district democrats republicans democrat republican"
            + " gop governor troopers patrol lawmakers capitol county attorney fire national state federal health public city town mayoral army navy"
            + " government ministry foreign prime vice interior defense defence finance embassy gubernatorial");

    /// Behind them stands a person's name.
    static final Set<String> KIN =
            words("wife husband son daughter brother sister mother father жена муж сын дочь брат сестра");

    static final Set<String> SAID = words("said says told added testified wrote recalled explained noted argued"
            + " insisted joked replied admitted stated pleaded recounted tweeted сказал сказала заявил заявила");

    static final Set<String> BUILDINGS = words("house street avenue palace hall square wall museum theatre theater");

    /// They stand before places and hardly before persons.
    static final Set<String> LOCATIVES = words("in at near outside around across throughout into within beyond leaving"
            + " visiting southern northern eastern western north south east west central downtown inside nearby"
            + " northeastern northwestern southeastern southwestern northeast northwest southeast southwest suburban"
            + " rural upstate off toward towards в во под около близ возле через");

    /// They stand before places, and before persons as well.
    static final Set<String> WEAK_LOCATIVES =
            words("of to from through between over across for на из от до к между по из-за");

    static final Set<String> TYPES_BEFORE = words("city town village state province region district port lake river"
            + " mount island republic suburb hamlet community county город города городе городом село поселок деревня"
            + " область регион провинция провинции штат штате остров острове озеро река реки реке");

    static final Set<String> PLACE_TYPES = words("city town village county state province region district port lake"
            + " river mountain mountains island islands bay beach valley airport harbor harbour oblast krai republic"
            + " peninsula desert forest park border sea strait canal coast territory heights springs hills");

    static final Set<String> DIRECTIONS = words(
            "north south east west northern southern eastern western central"
                    + " northeast northwest southeast southwest upper lower greater downtown mid inner outer mainland soviet nazi imperial occupied communist postwar colonial");

    static final Set<String> COMMON_BESIDE_PLACES = words("police government council authorities court army ministry"
            + " parliament mayor governor airport officials residents summit agreement accord protocol");

    static final Set<String> CAPITALISED_WORDS = words("january february march april may june july august september"
            + " october november december monday tuesday wednesday thursday friday saturday sunday i god christmas"
            + " easter islam muslim christian jewish catholic internet english french german spanish dutch swiss greek"
            + " danish swedish turkish polish irish british thai arab czech republican democrat he she it we they"
            + " the a an of and but for if as at by on or so no yes this that these those what when where who why how"
            + " his her our their my your its not now then there here after before while since until although however"
            + " covid olympic olympics twitter facebook google apple amazon nato eu un thanksgiving halloween ramadan"
            + " jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun am pm");

    /// With a capital they mean something else than the towns of their names.
    static final Set<String> INSTITUTIONS =
            words("congress parliament senate union justice commerce labor labour treasury"
                    + " time earth independence freedom liberty victory republic constitution bible hope faith peace progress"
                    + " federal central capital eden paradise hell mars venus jupiter saturn sun moon internet web windows"
                    + " commons lords cabinet crown revolution dream medal act bill law order house white");

    /// Behind them and before nothing that says otherwise, an unknown name is a place's.
    static final Set<String> BEFORE_UNKNOWN = words("in near outside");

    static final Set<String> SETTLEMENT_TYPES =
            words("town towns village villages city cities hamlet suburb province district municipality island port");

    /// They stand behind names, written small.
    static final Set<String> DIVISION_TYPES =
            words("village district province prefecture municipality region county oblast river area neighborhood"
                    + " neighbourhood suburb island islands peninsula valley mountains districts provinces counties villages"
                    + " governorate township");

    static final Set<String> PARK_OWNERS = words("national state provincial regional memorial");

    static final Set<String> PARKS = words("park forest monument seashore refuge preserve recreation grassland");

    static final Set<String> STREETS_RU =
            words("улица улице улицы улицу проспект проспекте проспекта площадь площади шоссе"
                    + " переулок переулке бульвар бульваре имени");

    private static final String[] DEMONYM_ENDINGS = {"ian", "ean", "ese", "ish", "ians", "eans"};

    private WordLists() {}

    static boolean isDemonym(String key) {
        for (String ending : DEMONYM_ENDINGS) {
            if (key.length() > ending.length() + 2 && key.endsWith(ending)) {
                return true;
            }
        }
        return key.equals("american") || key.equals("americans");
    }

    static Set<String> words(String all) {
        return Set.copyOf(new HashSet<>(List.of(all.split(" "))));
    }
}
