import { type Gender, wordMap } from './words.ts';

/**
 * Common given names of the world and the gender they tell, in lower case. A name that is not here says nothing.
 *
 * Origin: general knowledge of what census offices publish as frequent given names (English, Spanish and Portuguese, French,
 * German and Nordic, Italian, Slavic, Greek, Arabic, Persian, Turkish, Indian, Chinese in pinyin, Korean, Japanese, African,
 * Hebrew); written down from memory, copied from no list. Names usual for both, or in different countries for different
 * genders (Andrea, Jean, Nicola), stand under both.
 */
export const FIRST_NAMES = wordMap<Gender>(`
male =
aaron abdul abdullah abraham adam adrian ahmed al alan albert alberto alejandro aleksander aleksandr alessandro
alexander alexandre alexei alf alfie alfred alistair allan allen alvaro amir amit anders andre andreas andrei andres
andrew andrzej andré andrés andy angus anil anthony antoine anton antonio antonis antónio anwar archie ari arjun arnold
arthur arturo ashok ashraf augusto austin aziz babak babatunde barack barry basil ben benedict benjamin benjamín bernard
bernardo bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan caleb
callum calvin cameron carl carlo carlos cecil cedric cesar chad charles charlie chris christian christoph christophe
christopher chuck clarence claude claudio clive colin colm connor conor conrad constantine cormac cory craig cristian
curtis cyril césar daisuke dale damian damien damon dan daniel daniele danny darren darío dave david davide dean declan
deepak denis dennis derek dermot desmond dick diego dimitri dmitri dmitry dominic don donal donald dougie douglas duncan
dustin dwight dylan eamon eamonn ed eddie edgar eduardo edward edwin elijah elliot elliott elon emeka emmanuel enrico
enrique eoin eric erik ernest ernesto euan eugene evan evgeny ewan ezra fabian faisal farhad farouk federico felipe
felix fergus fernando fidel filip finlay francesco francis francisco franck franco frank franklin franz françois fraser
fred freddie frederic frederick gabriel gareth garrett gary gavin gene geoff geoffrey georg george georges georgi gerald
gerard gerardo gerhard germán gerry gilbert giorgio giovanni giulio giuseppe glenn gordon graeme graham grant greg gregg
gregory guillaume guillermo gustavo guy gérard hadi hakim hamid hamish hamza hank hans haris harold harry harvey hasan
hassan hector heinrich heinz helmut henri henrik henrique henry herbert herman hernán hiroshi hossein howard hugh hughie
hugo husain hussain hussein héctor iain ian ibrahim igor ilya imran ioannis isaac isaiah islam ismail israel ivan ivor
iván jack jackson jacob jacques jaime jair jake jakob jamal james jared jason javier jay jean-claude jean-marie
jean-pierre jeff jeffrey jeremiah jeremy jerome jerry jesse jesús jim jimmy joachim joe joel johann johannes john johnny
jon jonas jonathan jorge jose josef joseph josh joshua josiah josé joão juan jules julian julien julio jun justin jürgen
kamal kamau karim karl keir keith ken kenji kenneth kenny kevin khaled khalid kieran klaus kofi konrad konstantin kris
krzysztof kumar kwame kyle lance larry laurent lawrence leo leon leonard leonardo leonid levi lewis liam lloyd lorenzo
lou louis luc luca lucas luciano luigi luis luiz luke luís magnus mahmood mahmoud malcolm malik mamadou manmohan manoj
manuel marc marcel marcelo marco marcos marcus marek mark markus marshall martin mathieu matt matteo matthew matthias
matthieu maurice mauricio max maxim maximilian mehmet melvin mervyn michael michel mick miguel mike mikhail milton minh
mitch mitchell mitt mohamad mohamed mohammad mohammed monty morris moses moshe muammar muhammad muhammadu murat murray
musa mustafa narendra nasser nate nathan nathaniel neal neil nelson neville nicholas nick nico nicolae nicolas nicolás
niels nigel nikita nikolai noah noel norman oisin olaf oleksandr oliver olivier omar osama oscar oskar osman otieno owen
pablo paddy padraig paolo pascal patrick paul paulo pavel pawel pedro per perry pete peter petr phil philip philippe
phillip pierre pieter pietro piotr pradeep prakash pádraig quentin rafael rahul raj rajesh rajiv ralf ralph ramesh ramon
ramón randall randy rashid raul ravi ray raymond raúl recep reggie reginald reid reinhard rhys ricardo rich richard rick
ricky rob robert roberto roddy rodney rodrigo roger roland roman ron ronald ronan ronnie rory ross roy ruben rubén
rudolf rudy rufus rupert russell ryan ryo rémi saeed said salim salman salvador salvatore samuel sanjay santiago saul
scott seamus sean sebastian sebastien sebastián sergei sergey sergio seth shane shaun shawn shinzo sidney silvio simon
sipho spencer stan stanislav stanley stefan stefano stephane stephen stephon steve steven stewart stuart stéphane sunil
suresh syed séamus sébastien takashi takeshi tarek tariq ted terence terrence themba theo theodore thomas tiago tim
timothy tobias toby todd tom tomas tommy tomás tony trevor troy tyler tyrone victor vijay vikram viktor vince vincent
vincenzo vladimir volodymyr václav víctor wade walter warren wayne wesley wilfred wilhelm will william willie winston
wolfgang xavier yasser yevgeny yitzhak yousef youssef yuri yusuf yves zac zach zachary álvaro óscar
cathal chidi chinedu femi tokunbo tyson joost juma bilal rohit mahesh aarav haruto adebayo emre cem dmytro andriy
taras lukas jurgen uwe thibault lars mats bjorn björn sven rasmus juhani mikko matti lamar mateo esteban ignacio
gonzalo horacio rogelio thabo bongani kipchoge kiprono wafula ochieng kwabena kojo yaw obinna nnamdi uche ikenna
segun kunle tunde bola sani yakubu aliyu garba naveen vinod dinesh ganesh harish ramakrishna faizal hafiz usman
bashir jamil habib zubair jakub tomasz marcin grzegorz wojciech vaclav milos zoran dragan goran bogdan mihai ionut
catalin laszlo gabor istvan zoltan bence mikael kristian jens jorgen torsten florian dominik ulrich gunter günter
dieter rainer jochen bertie dougal ruaridh lachlan diarmuid tadhg padraic clem cletus dwayne tyrell deshawn jermaine
darnell
adlai adolfo alvin alton amos antonin archer armando arnaud ashton asher bashar beau bennett brady braden
bret burt byron carlton charley clayton cliff clifford clint cole colby conan corey
cornel cornelius curt darius darrel darrell darryl darin delbert denny dewayne dewey dexter doug dwyane earl earnest
eldon eli elias elmer elvis emil emilio emmett enzo erick ernie ervin everett fareed ferdinand fletcher floyd
francois freddy garry geert geraldo gideon giles gil glen gordie grover gus harlan heath herschel hiram hosni hubert
irving irwin isiah jaden jamaal jarred jarrod jasper javon jayden jeb jeffery jerald jerrod jethro joaquin jonah
julius keenan keegan kendrick kermit khalil kirk kurt landon lanny leland leopold leroy lester lionel
luther lyle lyndon manny manfred marlon marty marvin mathias maury maynard menachem merle merrick micah miles
milo morton myles nathanial nathanael newt nolan norbert orrin orson orville osvaldo otis otto parker percy
quincy raheem rahm ralphie rand randal randolph raphael rashad raymundo reuben rhett rodger rodolfo
roderick rolf roscoe rudolph russ samir sammy saddam sander sanford sheldon sherrod silas solomon spiro stu sylvester
teddy terrance terrell thad thaddeus thurgood tito tobin travis tremaine trent trey ulysses vernon vicente
virgil vito walt wendell wes wilbur winfield woodrow wyatt yaakov yosef zack zachariah zane zeke tyron
female =
aaliyah abby abena abigail adela adriana agnes agnieszka ailsa aisha aishwarya akinyi akosua alejandra aleksandra
alessandra alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amina amira amy amélie ana
anastasia angela angelica angelina angie anita anja anjali ann anna annabel anne annette annie anya aoife april arlene
ashley audrey aya ayesha barbara beata beatrice beatriz becky benazir bernadette beth bethany betsy betty bev beverly
birgit brenda bridget brigitte brittany brooke bárbara camila carla carmen carol carole carolina caroline carolyn carrie
caterina catherine cathy catriona cecilia celia charlotte chelsea cheryl chiara chioma chloe chloé christina christine
christy ciara cindy claire clara clare claudia consuelo courtney crystal cynthia danielle dawn debbie deborah debra
deepika deirdre delphine denise diana diane dina divya dolores donna dora doris dorothy eileen eilidh elaine eleanor
elena eleni elinor elisa elisabeth elizabeth ella ellen emilia emily emma emmanuelle erica erika erin esther eugenia eva
eve evelyn ewa faith fatima fatma felicia fernanda fiona flora florence folake fran frances francesca fátima gabriela
gabrielle galina georgia georgina geraldine gertrude gillian gina giulia gladys gloria grace graciela gráinne guadalupe
gwen hanna hannah harriet hazel heather heidi helen helena helga hilary hillary holly hope ida indira ingrid irene irina
iris isabel isabella isabelle isla ivana ivanka ivy jacinda jacqueline jane janet janice janine jasmine jayne jeanette
jeanne jeannie jen jenna jennifer jenny jessica jill jillian joan joana joanna joanne jocelyn jodi jodie johanna
josefina josephine joy joyce judith judy julia juliana julianne julie juliet juliette june justine karen karin karina
karla katarina katarzyna kate katerina kath katharina katherine kathleen kathryn kathy katie katy kavita kay kayla keiko
kelli kellyanne khadija kimberly kirsten kirsty krista kristen kristin kristina laila lakshmi laura laurel lauren laurie
layla leah leila lenore lerato leticia lila lillian lina linda lisa liv liz liza lizzie lois lorena lori lorna lorraine
lottie louise lucia lucie lucille lucy ludmila luisa lydia lynn mabel madeleine madeline madison maeve magdalena maggie
maia mairead malgorzata mandy manon manuela marcia margaret margarita margot marguerite maria mariah mariam marian
mariana marianne marie marilyn marine marisa marisol marjorie marta martha martina mary maryam maría maude maureen mavis
maxine maya meena megan meghan melania melanie melinda melissa mercedes meredith mia michaela michelle miranda miriam
moira molly mona monica monika morag muriel myriam nadia nancy naomi natalia natalie natasha nathalie neha nellie ngozi
niamh nicole nikki nina noor nora norma nuala octavia oksana olena olga olivia oonagh orla pam pamela paola patricia
patty paula paulina pauline peggy penelope phoebe phyllis pilar pippa polly pooja priscilla priya rachael rachel ramona
rania rebecca regina renate rita roberta robyn roisin rosa rosalind rose rosemary rosie roxanne ruth róisín sabine
sabrina sadie sally samantha samira sandra sandrine sara sarah scarlett selena selina serena shabnam sharon sheila
sherry shirley shona shreya sian silvia simone sinead sinéad siobhan siobhán siân sofia sofía sonia sonja sophia sophie
stacey stacy stella stephanie stéphanie sue sunita susan susana susanna susanne suzanne svetlana sylvia sylvie tamara
tammy tamsin tania tanya tara tatiana tatyana teresa tessa thelma theresa tiffany tina tracey trudy ursula valentina
valeria valerie vanessa vera veronica verónica vicki vicky victoria viktoria violet virginia virginie vivian wanda
wanjiru wendy whitney wilhelmina winifred yasmin yasmine yolanda yuki yulia yvette yvonne zahra zainab zanele zoe zoë
gail gemma bronwyn linnea amara lindiwe tabitha shelley rekha deepa meera sakura linh zeynep ayse svitlana iryna
heike ulrike amelie camille astrid freja mette aino angharad bronwen beryl doreen ethel latoya keisha ximena
esperanza rocio juanita yaa ama achieng njeri wambui nomvula thandiwe naledi ifeoma adaeze yetunde aminata fatoumata
hauwa zawadi savita usha geeta swati pallavi nandini shabana farida nasreen rukhsana samina parveen hiba dorota
zuzanna petra jana lenka ljiljana snezana ioana mihaela ildiko zsuzsanna katalin maren silke anke gudrun elke
hildegard liesel siew hui-ling grainne orlaith una mhairi philippa henrietta imogen gwendolyn sheena leanne chantelle
shanice tamika lakeisha ebony
adele adelaide agatha alana alexa alina allyson alma althea alyson anabel andie anneliese annmarie antoinette
arianna arielle ariana athena bella belinda bernice bertha bessie bethenny bette betsey beulah bianca
blanca blanche bonnie brianna bridgett brigid britney briana brynn callie camilla candace candice carly cassandra
cassie cathleen cecile charlene charmaine cherie christa clarissa claudette cleo colette colleen
condoleezza connie cora cordelia corinne daphne darlene deanna deb debby deena delia
dianne dionne dorothea edie edith edna edwina effie elaina elisabetta elise eliza ellie elsa elsie
elvira emilie ernestine estelle esme etta eunice evangeline faye felicity frieda gabby genevieve georgette georgianna
ginny giselle glenda glenna gracie greta gretchen gwyneth hailey haley hallie hattie heloise hermione hester
hettie hilda huma ileana ilene ilhan ilse imelda indra ines ingeborg iona isabela jada janelle janette janie jayla
jeannette jenni jeri joann joelle joni jordana josie juana judi julianna justina kaitlin kaitlyn kara karolina
kassandra katelyn kathi kathryne katya kaylee keira kendra kirstin kristi kristie kristy kyra lacey ladonna lara
latonya latasha lauryn leanna leonora leona leslee letitia libby lidia liliana lily lilly lisbeth lola loretta lorrie
luann luciana lucinda lucretia lula lynda lynette lynne maisie malia mamie mara marcella marci marcy margery
margie margo mariella maribel marietta marissa maritza marla marlene marlo marsha marybeth maryann maryanne matilda
mattie maura mazie meg megyn mika mila millie mimi mindy minnie mitzi monique myra myrna myrtle nadine
nanette natalya nettie nichole nikole nita nola noreen norah noelle ophelia paloma paige patsy patti
pattie pauletta phyllida portia queenie rae randi rebekah renata renee rhea rhoda rhonda rochelle ronda rosalia
rosalyn rosalynn rosanna rosanne roseann roseanne rosetta rowena roxana ruby salma sandi selma shana shanna shari
sharron shawna sheri sherri sherrie sherrilyn shirlee shonda stephany susannah susie suzette suzie sybil sydnee tamar
tamra tamera tanisha tawana terese teri terri terrie thea theodora tilda tiana trina trish tricia trisha trixie
tulsi valarie velma vikki viola vivica vivienne whoopi wilma winnie winona yesenia zadie zelda zora
both =
akira alex alexis ali andrea angel aubrey avery bailey blair brook carey carson cary casey chandra chen christie chun
cruz dallas dana darcy devon dominique drew eden ellis fei frankie gale hao hayden hong hua hui hunter jackie jamie
jaya jean jia jian jie jin jing jo jody jordan jude kai kamala kelly kelsey kerry kim kiran kit laurence lee
lei leigh lesley leslie li lian lindsay lindsey ling logan marion mei meng michele mickey min ming morgan nat nicky
nicola nikola nour oluwaseun ou paris pat peng ping qi qing quinn reagan remy rene rené riley robbie robin rong rowan
rui sacha sam sandy sasha shan shannon soo stevie sun sung sydney tao taylor terry toni tracy tristan valentine wei
wen xiao xin xu yan yang yi ying yong young yu yuan yue yun zhen zheng zhi
`);
