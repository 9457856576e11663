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
aaron abraham adam adrian al alan albert alberto alejandro aleksander aleksandr alessandro alexander alexandre alexei
alfred alistair allan allen alvaro amir anders andre andreas andrei andres andrew andrzej andré andrés andy angus
anthony antoine anton antonio antonis antónio anwar archie ari arjun arnold arthur arturo ashok ashraf augusto austin
aziz babak barack barry basil ben benedict benjamin benjamín bernard bernardo bernie bill billy bob boris brad bradley
brandon brent brett brian bruce bruno bryan caleb calvin cameron carl carlo carlos cedric cesar chad charles charlie
chris christian christoph christophe christopher chuck clarence claude claudio clive colin connor conrad constantine
cory cristian curtis césar daisuke dale damian damon dan daniel daniele danny darren darío dave david davide dean
declan denis dennis derek diego dimitri dmitri dmitry dominic don donald douglas duncan dustin dwight dylan ed eddie
edgar eduardo edward edwin elijah elliot elliott elon emmanuel enrico enrique eoin eric erik ernesto eugene evan
evgeny ezra fabian faisal farhad farouk federico felipe felix fernando fidel filip francesco francis francisco franck
franco frank franklin franz françois fraser fred frederic frederick gabriel garrett gary gene geoff geoffrey georg
george georges georgi gerald gerard gerardo gerhard germán gilbert giorgio giovanni giulio giuseppe glenn graeme
graham grant greg gregg gregory guillaume guillermo gustavo guy gérard hadi hakim hamid hamza hank hans haris harold
harry harvey hasan hassan hector heinrich heinz helmut henri henrik henrique henry herbert herman hernán hiroshi
hossein howard hugh hugo husain hussain hussein héctor iain ian ibrahim igor ilya imran ioannis isaac isaiah islam
ismail israel ivan iván jack jackson jacob jacques jaime jair jake jakob jamal james jared jason javier jay
jean-claude jean-marie jean-pierre jeff jeffrey jeremiah jeremy jerome jerry jesse jesús jim jimmy joachim joe joel
johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua josiah josé joão juan jules julian
julien julio jun justin jürgen kamal karim karl keir keith ken kenneth kevin khaled khalid kieran klaus konrad
konstantin kris krzysztof kumar kwame kyle lance larry laurent lawrence leo leon leonard leonardo leonid levi lewis
liam lloyd lorenzo lou louis luc luca lucas luciano luigi luis luiz luke luís magnus mahmood mahmoud malcolm malik
mamadou manmohan manuel marc marcel marcelo marco marcos marcus marek mark markus marshall martin mathieu matt matteo
matthew matthias matthieu maurice mauricio max maxim maximilian mehmet melvin michael michel miguel mike mikhail
milton minh mitch mitchell mitt mohamad mohamed mohammad mohammed morris moses moshe muammar muhammad muhammadu murat
musa mustafa narendra nasser nate nathan nathaniel neal neil nelson nicholas nick nico nicolae nicolas nicolás niels
nigel nikita nikolai noah noel norman olaf oleksandr oliver olivier omar osama oscar oskar osman owen pablo paddy
paolo pascal patrick paul paulo pavel pawel pedro per perry pete peter petr phil philip philippe phillip pierre pieter
pietro piotr prakash quentin rafael raj rajesh rajiv ralf ralph ramon ramón randall randy rashid raul ravi ray raymond
raúl recep reginald reid reinhard ricardo rich richard rick ricky rob robert roberto rodney rodrigo roger roland roman
ron ronald ronnie ross roy ruben rubén rudolf rudy rupert russell ryan ryo rémi saeed said salman salvador salvatore
samuel sanjay santiago saul scott sean sebastian sebastien sebastián sergei sergey sergio seth shane shaun shawn
shinzo sidney silvio simon spencer stan stanislav stanley stefan stefano stephane stephen stephon steve steven stewart
stuart stéphane syed sébastien takashi takeshi tarek tariq ted terence terrence theo theodore thomas tiago tim timothy
tobias toby todd tom tomas tommy tomás tony trevor troy tyler tyrone victor vijay vikram viktor vince vincent vincenzo
vladimir volodymyr václav víctor wade walter warren wayne wilhelm will william willie winston wolfgang xavier yasser
yevgeny yitzhak yousef youssef yuri yusuf yves zachary álvaro óscar
female =
aaliyah abby abigail adela adriana agnes aisha aishwarya alejandra aleksandra alessandra alexandra alexandria alice
alicia alison allison alyssa amanda amber amelia amina amira amy amélie ana anastasia angela angelica angelina angie
anita anja anjali ann anna annabel anne annette annie anya april arlene ashley audrey aya ayesha barbara beatrice
beatriz benazir bernadette beth bethany betsy betty beverly birgit brenda bridget brigitte brittany brooke bárbara
camila carla carmen carol carole carolina caroline carolyn carrie caterina catherine cathy cecilia celia charlotte
chelsea cheryl chiara chloe chloé christina christine christy cindy claire clara clare claudia consuelo courtney
crystal cynthia danielle dawn debbie deborah debra deepika deirdre delphine denise diana diane dina dolores donna dora
doris dorothy eileen elaine eleanor elena eleni elisa elisabeth elizabeth ella ellen emilia emily emma emmanuelle
erica erika erin esther eugenia eva eve evelyn faith fatima fatma felicia fernanda fiona flora florence fran frances
francesca fátima gabriela gabrielle galina georgia georgina geraldine gertrude gillian gina giulia gladys gloria grace
graciela guadalupe gwen hanna hannah harriet hazel heather heidi helen helena helga hilary hillary holly hope ida
indira ingrid irene irina iris isabel isabella isabelle ivana ivanka ivy jacinda jacqueline jane janet janice janine
jasmine jayne jeanette jeanne jeannie jen jenna jennifer jenny jessica jillian joan joana joanna joanne jocelyn jodi
jodie johanna josefina josephine joy joyce judith judy julia juliana julianne julie juliet juliette june justine karen
karin karina karla katarina katarzyna kate katerina katharina katherine kathleen kathryn kathy katie katy kay kayla
kelli kellyanne kimberly kirsten krista kristen kristin kristina laila lakshmi laura laurel lauren laurie leah leila
lenore leticia lillian lina linda lisa liv liz liza lois lorena lori lorraine louise lucia lucie lucille lucy luisa
lydia lynn madeleine madeline madison maggie maia manon manuela marcia margaret margarita margot marguerite maria
mariah mariam mariana marianne marie marilyn marine marisa marisol marjorie marta martha martina mary maryam maría
maude maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michaela michelle miranda
miriam molly mona monica monika myriam nadia nancy naomi natalia natalie natasha nathalie neha nellie ngozi nicole
nikki nina noor nora norma octavia olena olga olivia pam pamela paola patricia patty paula paulina pauline peggy
penelope phoebe phyllis pilar polly priscilla priya rachael rachel ramona rania rebecca regina renate rita roberta
robyn rosa rose rosemary rosie roxanne ruth sabine sabrina sadie sally samantha samira sandra sandrine sara sarah
scarlett selena sharon sheila sherry shirley silvia simone siobhan sofia sofía sonia sonja sophia sophie stacey stacy
stella stephanie stéphanie sue susan susana susanna susanne suzanne svetlana sylvia sylvie tamara tammy tania tanya
tara tatiana tatyana teresa tessa theresa tiffany tina tracey ursula valentina valeria valerie vanessa vera veronica
verónica vicki vicky victoria viktoria violet virginia virginie vivian wanda wendy whitney wilhelmina yasmin yasmine
yolanda yulia yvette yvonne zahra zoe zoë
both =
akira alex alexis ali andrea angel aubrey avery bailey blair brook carey carson cary casey chandra chen christie chun
cruz dallas dana darcy devon dominique drew eden ellis fei frankie gale hao hayden hong hua hui hunter jackie jamie
jaya jean jia jian jie jin jing jo jody jordan jude justice kai kamala kelly kelsey kerry kim kiran kit laurence lee
lei leigh lesley leslie li lian lindsay lindsey ling logan marion mei meng michele mickey min ming morgan nat nicky
nicola nikola nour oluwaseun ou paris pat peng ping qi qing quinn reagan remy rene rené riley robbie robin rong rowan
rui sacha sam sandy sasha shan shannon soo stevie sun sung sydney tao taylor terry toni tracy tristan valentine wei
wen xiao xin xu yan yang yi ying yong young yu yuan yue yun zhen zheng zhi
`);
