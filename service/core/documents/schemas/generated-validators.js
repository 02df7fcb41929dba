// Made by `npm run generate:validators` from the schemas beside it, by Ajv. Not written by hand.
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { formatChecks as formats } from '../json-schema/formats.ts'
import { repeatedItem } from '../json-schema/repeated-item.ts'
export const validators = {}
validators.Estate=M;const H={type:"object",properties:{apiVersion:{const:"plumbline/v1"},kind:{const:"Estate"},metadata:{
type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"strin\
g",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},labels:{type:"object",additionalProperties:{
type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},required:["name"],additionalProperties:!1},
spec:{type:"object",properties:{accounts:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"^[a\
-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},provider:{type:"string",enum:["aws","azure","gcp","http","local"]},environment:{
type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},id:{type:"string",minLength:1,maxLength:1e4},regions:{
type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},scanRole:{type:"string",minLength:1,maxLength:1e4},
applyRole:{type:"string",minLength:1,maxLength:1e4},externalId:{type:"string",minLength:1,maxLength:1e4},url:{type:"stri\
ng",minLength:1,maxLength:1e4,pattern:"^https?://[^\\s/]+"}},required:["name","provider","environment"],additionalProperties:!1,
if:{properties:{provider:{const:"http"}},required:["provider"]},then:{required:["url"]}}},administrators:{type:"array",items:{
type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$",maxLength:200}},currency:{type:"string",
minLength:1,maxLength:1e4,pattern:"^[A-Z]{3}$"},groups:{type:"object",additionalProperties:{type:"array",items:{type:"st\
ring",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$",maxLength:200}},propertyNames:{type:"string",pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63}},packs:{type:"array",items:{type:"object",properties:{name:{type:"string",
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},version:{type:"integer",minimum:1},parameters:{type:"object"},enforcement:{
type:"object",additionalProperties:{type:"string",enum:["deny","approve","warn","audit"]}},except:{type:"array",items:{type:"\
string",minLength:1,maxLength:1e4},uniqueItems:!0}},required:["name","version"],additionalProperties:!1}},scans:{type:"a\
rray",items:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},schedule:{
type:"string",pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"},timeZone:{type:"string",minLength:1,maxLength:1e4},
accounts:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},minItems:1,uniqueItems:!0},report:{type:"array",items:{
type:"string",enum:["issue","pull-request"]},uniqueItems:!0}},required:["name","schedule","accounts"],additionalProperties:!1}},
mode:{type:"string",enum:["enforce","observe"]},egress:{type:"array",items:{type:"string",minLength:1,maxLength:1e4}},limits:{
type:"object",properties:{deletions:{type:"integer",minimum:0}},required:[],additionalProperties:!1}},required:["account\
s","administrators"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},
l=Object.prototype.hasOwnProperty,P=ucs2length.default,T=repeatedItem,$=new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$","u"),
se=new RegExp("^https?://[^\\s/]+","u"),G=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$","u"),pe=new RegExp(
"^[A-Z]{3}$","u"),W=new RegExp("^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$","u");function M(R,{instancePath:t="",parentData:_,
parentDataProperty:E,rootData:D=R}={}){let e=null,r=0;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.apiVersion===void 0||
!l.call(R,"apiVersion")){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api\
Version"}};e===null?e=[p]:e.push(p),r++}if(R.kind===void 0||!l.call(R,"kind")){const p={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[p]:e.push(p),r++}if(R.metadata===void 0||!l.call(
R,"metadata")){const p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===
null?e=[p]:e.push(p),r++}if(R.spec===void 0||!l.call(R,"spec")){const p={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[p]:e.push(p),r++}for(const p of Object.keys(R))if(!(p==="apiVersi\
on"||p==="kind"||p==="metadata"||p==="spec")){const y={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p}};e===null?e=[y]:e.push(y),r++}if(R.apiVersion!==void 0&&l.call(R,"apiVers\
ion")&&R.apiVersion!=="plumbline/v1"){const p={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"plumbline/v1"}};e===null?e=[p]:e.push(p),r++}if(R.kind!==void 0&&l.call(R,"kind")&&R.kind!==
"Estate"){const p={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Est\
ate"}};e===null?e=[p]:e.push(p),r++}if(R.metadata!==void 0&&l.call(R,"metadata")){let p=R.metadata;if(p&&typeof p=="obje\
ct"&&!Array.isArray(p)){if(p.name===void 0||!l.call(p,"name")){const y={instancePath:t+"/metadata",schemaPath:"#/propert\
ies/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[y]:e.push(y),r++}for(const y of Object.
keys(p))if(!(y==="name"||y==="title"||y==="description"||y==="labels"||y==="annotations")){const g={instancePath:t+"/met\
adata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[g]:e.push(g),r++}if(p.name!==void 0&&l.call(p,"name")){let y=p.name;if(typeof y=="string"){if(P(y)>63){const g={
instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[g]:e.push(g),r++}if(!$.test(y)){const g={instancePath:t+"/metadata/name",schemaPath:"#/properties\
/metadata/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[g]:
e.push(g),r++}}else{const g={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(p.title!==void 0&&l.call(p,"title")){let y=p.title;if(typeof y==
"string"){if(P(y)>1e4){const g={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[g]:e.push(g),r++}if(P(y)<1){const g={instancePath:t+"/metadat\
a/title",schemaPath:"#/properties/metadata/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[g]:e.push(g),r++}}else{const g={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(p.description!==void 0&&l.call(p,"description")){
let y=p.description;if(typeof y=="string"){if(P(y)>1e4){const g={instancePath:t+"/metadata/description",schemaPath:"#/pr\
operties/metadata/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[g]:e.push(g),r++}
if(P(y)<1){const g={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/metadata/descr\
iption",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=
[g]:e.push(g),r++}}if(p.labels!==void 0&&l.call(p,"labels")){let y=p.labels;if(y&&typeof y=="object"&&!Array.isArray(y)){
for(const g of Object.keys(y))if(typeof y[g]!="string"){const d={instancePath:t+"/metadata/labels/"+g.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[d]:e.push(d),r++}}else{const g={instancePath:t+"/metadata/labels",schemaPath:"#/properties/m\
etadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}if(p.annotations!==
void 0&&l.call(p,"annotations")){let y=p.annotations;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const g of Object.
keys(y))if(typeof y[g]!="string"){const d={instancePath:t+"/metadata/annotations/"+g.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[d]:e.push(d),r++}}else{const g={instancePath:t+"/metadata/annotations",schemaPath:"#/properties/metad\
ata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const y={instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}
if(R.spec!==void 0&&l.call(R,"spec")){let p=R.spec;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.accounts===void 0||
!l.call(p,"accounts")){const y={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"accounts"}};e===null?e=[y]:e.push(y),r++}if(p.administrators===void 0||!l.call(p,"administrators")){const y={
instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"administrator\
s"}};e===null?e=[y]:e.push(y),r++}for(const y of Object.keys(p))if(!l.call(H.properties.spec.properties,y)){const g={instancePath:t+
"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}};
e===null?e=[g]:e.push(g),r++}if(p.accounts!==void 0&&l.call(p,"accounts")){let y=p.accounts;if(Array.isArray(y)){const g=y.
length;for(let d=0;d<g;d++){let c=y[d];const f=r;let x=!0;const q=r;if(c&&typeof c=="object"&&!Array.isArray(c)){let b;if((c.
provider===void 0||!l.call(c,"provider"))&&(b="provider")){const k={};e===null?e=[k]:e.push(k),r++}else if(c.provider!==
void 0&&l.call(c,"provider")&&c.provider!=="http"){const k={};e===null?e=[k]:e.push(k),r++}}var h=q===r;if(r=f,e!==null&&
(f?e.length=f:e=null),h){const b=r;if(c&&typeof c=="object"&&!Array.isArray(c)&&(c.url===void 0||!l.call(c,"url"))){const C={
instancePath:t+"/spec/accounts/"+d,schemaPath:"#/properties/spec/properties/accounts/items/then/required",keyword:"requi\
red",params:{missingProperty:"url"}};e===null?e=[C]:e.push(C),r++}var h=b===r;x=h}if(!x){const b={instancePath:t+"/spec/\
accounts/"+d,schemaPath:"#/properties/spec/properties/accounts/items/if",keyword:"if",params:{failingKeyword:"then"}};e===
null?e=[b]:e.push(b),r++}if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0||!l.call(c,"name")){const b={instancePath:t+
"/spec/accounts/"+d,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[b]:e.push(b),r++}if(c.provider===void 0||!l.call(c,"provider")){const b={instancePath:t+"/spec/accou\
nts/"+d,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"pr\
ovider"}};e===null?e=[b]:e.push(b),r++}if(c.environment===void 0||!l.call(c,"environment")){const b={instancePath:t+"/sp\
ec/accounts/"+d,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"\
environment"}};e===null?e=[b]:e.push(b),r++}for(const b of Object.keys(c))if(!l.call(H.properties.spec.properties.accounts.
items.properties,b)){const k={instancePath:t+"/spec/accounts/"+d,schemaPath:"#/properties/spec/properties/accounts/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};e===null?e=[k]:e.push(k),r++}if(c.name!==
void 0&&l.call(c,"name")){let b=c.name;if(typeof b=="string"){if(P(b)>63){const k={instancePath:t+"/spec/accounts/"+d+"/\
name",schemaPath:"#/properties/spec/properties/accounts/items/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};
e===null?e=[k]:e.push(k),r++}if(!$.test(b)){const k={instancePath:t+"/spec/accounts/"+d+"/name",schemaPath:"#/properties\
/spec/properties/accounts/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9]\
)?$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/spec/accounts/"+d+"/name",schemaPath:"#/properties/s\
pec/properties/accounts/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}
if(c.provider!==void 0&&l.call(c,"provider")){let b=c.provider;if(typeof b!="string"){const k={instancePath:t+"/spec/acc\
ounts/"+d+"/provider",schemaPath:"#/properties/spec/properties/accounts/items/properties/provider/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}if(!(b==="aws"||b==="azure"||b==="gcp"||b==="http"||b==="local")){const k={
instancePath:t+"/spec/accounts/"+d+"/provider",schemaPath:"#/properties/spec/properties/accounts/items/properties/provid\
er/enum",keyword:"enum",params:{allowedValues:H.properties.spec.properties.accounts.items.properties.provider.enum}};e===
null?e=[k]:e.push(k),r++}}if(c.environment!==void 0&&l.call(c,"environment")){let b=c.environment;if(typeof b=="string"){
if(P(b)>63){const k={instancePath:t+"/spec/accounts/"+d+"/environment",schemaPath:"#/properties/spec/properties/accounts\
/items/properties/environment/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[k]:e.push(k),r++}if(!$.test(
b)){const k={instancePath:t+"/spec/accounts/"+d+"/environment",schemaPath:"#/properties/spec/properties/accounts/items/p\
roperties/environment/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[k]:e.push(
k),r++}}else{const k={instancePath:t+"/spec/accounts/"+d+"/environment",schemaPath:"#/properties/spec/properties/account\
s/items/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(c.id!==void 0&&
l.call(c,"id")){let b=c.id;if(typeof b=="string"){if(P(b)>1e4){const k={instancePath:t+"/spec/accounts/"+d+"/id",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=
[k]:e.push(k),r++}if(P(b)<1){const k={instancePath:t+"/spec/accounts/"+d+"/id",schemaPath:"#/properties/spec/properties/\
accounts/items/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{const k={
instancePath:t+"/spec/accounts/"+d+"/id",schemaPath:"#/properties/spec/properties/accounts/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(c.regions!==void 0&&l.call(c,"regions")){let b=c.regions;
if(Array.isArray(b)){const k=b.length;for(let L=0;L<k;L++){let j=b[L];if(typeof j=="string"){if(P(j)>1e4){const a={instancePath:t+
"/spec/accounts/"+d+"/regions/"+L,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/maxLe\
ngth",keyword:"maxLength",params:{limit:1e4}};e===null?e=[a]:e.push(a),r++}if(P(j)<1){const a={instancePath:t+"/spec/acc\
ounts/"+d+"/regions/"+L,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/spec/accounts/"+d+"/regions/"+
L,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[a]:e.push(a),r++}}const C=T(b);if(C>=0){const L={instancePath:t+"/spec/accounts/"+d+"/regions",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/regions/uniqueItems",keyword:"uniqueItems",params:{at:C}};e===null?
e=[L]:e.push(L),r++}}else{const k={instancePath:t+"/spec/accounts/"+d+"/regions",schemaPath:"#/properties/spec/propertie\
s/accounts/items/properties/regions/type",keyword:"type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(c.scanRole!==
void 0&&l.call(c,"scanRole")){let b=c.scanRole;if(typeof b=="string"){if(P(b)>1e4){const k={instancePath:t+"/spec/accoun\
ts/"+d+"/scanRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/scanRole/maxLength",keyword:"maxLe\
ngth",params:{limit:1e4}};e===null?e=[k]:e.push(k),r++}if(P(b)<1){const k={instancePath:t+"/spec/accounts/"+d+"/scanRole",
schemaPath:"#/properties/spec/properties/accounts/items/properties/scanRole/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/spec/accounts/"+d+"/scanRole",schemaPath:"#/properties/spec\
/properties/accounts/items/properties/scanRole/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}
if(c.applyRole!==void 0&&l.call(c,"applyRole")){let b=c.applyRole;if(typeof b=="string"){if(P(b)>1e4){const k={instancePath:t+
"/spec/accounts/"+d+"/applyRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/applyRole/maxLength",
keyword:"maxLength",params:{limit:1e4}};e===null?e=[k]:e.push(k),r++}if(P(b)<1){const k={instancePath:t+"/spec/accounts/"+
d+"/applyRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/applyRole/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/spec/accounts/"+d+"/applyRole",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/applyRole/type",keyword:"type",params:{type:"string"}};e===null?e=
[k]:e.push(k),r++}}if(c.externalId!==void 0&&l.call(c,"externalId")){let b=c.externalId;if(typeof b=="string"){if(P(b)>1e4){
const k={instancePath:t+"/spec/accounts/"+d+"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/proper\
ties/externalId/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[k]:e.push(k),r++}if(P(b)<1){const k={instancePath:t+
"/spec/accounts/"+d+"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/properties/externalId/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/spec/accounts/"+d+
"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/properties/externalId/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}if(c.url!==void 0&&l.call(c,"url")){let b=c.url;if(typeof b=="string"){if(P(
b)>1e4){const k={instancePath:t+"/spec/accounts/"+d+"/url",schemaPath:"#/properties/spec/properties/accounts/items/prope\
rties/url/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[k]:e.push(k),r++}if(P(b)<1){const k={instancePath:t+
"/spec/accounts/"+d+"/url",schemaPath:"#/properties/spec/properties/accounts/items/properties/url/minLength",keyword:"mi\
nLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}if(!se.test(b)){const k={instancePath:t+"/spec/accounts/"+d+"/ur\
l",schemaPath:"#/properties/spec/properties/accounts/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^h\
ttps?://[^\\s/]+"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/spec/accounts/"+d+"/url",schemaPath:"#/\
properties/spec/properties/accounts/items/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(
k),r++}}}else{const b={instancePath:t+"/spec/accounts/"+d,schemaPath:"#/properties/spec/properties/accounts/items/type",
keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}}}else{const g={instancePath:t+"/spec/accounts",schemaPath:"\
#/properties/spec/properties/accounts/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}if(p.administrators!==
void 0&&l.call(p,"administrators")){let y=p.administrators;if(Array.isArray(y)){const g=y.length;for(let d=0;d<g;d++){let c=y[d];
if(typeof c=="string"){if(P(c)>200){const f={instancePath:t+"/spec/administrators/"+d,schemaPath:"#/properties/spec/prop\
erties/administrators/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[f]:e.push(f),r++}if(!G.test(c)){
const f={instancePath:t+"/spec/administrators/"+d,schemaPath:"#/properties/spec/properties/administrators/items/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$"}};e===null?e=[f]:e.push(f),
r++}}else{const f={instancePath:t+"/spec/administrators/"+d,schemaPath:"#/properties/spec/properties/administrators/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{const g={instancePath:t+"/spec/admini\
strators",schemaPath:"#/properties/spec/properties/administrators/type",keyword:"type",params:{type:"array"}};e===null?e=
[g]:e.push(g),r++}}if(p.currency!==void 0&&l.call(p,"currency")){let y=p.currency;if(typeof y=="string"){if(P(y)>1e4){const g={
instancePath:t+"/spec/currency",schemaPath:"#/properties/spec/properties/currency/maxLength",keyword:"maxLength",params:{
limit:1e4}};e===null?e=[g]:e.push(g),r++}if(P(y)<1){const g={instancePath:t+"/spec/currency",schemaPath:"#/properties/sp\
ec/properties/currency/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[g]:e.push(g),r++}if(!pe.test(y)){const g={
instancePath:t+"/spec/currency",schemaPath:"#/properties/spec/properties/currency/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z]{3}$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/spec/currency",schemaPath:"#/properties/spec/\
properties/currency/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}if(p.groups!==void 0&&l.call(
p,"groups")){let y=p.groups;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const g of Object.keys(y)){const d=r;if(typeof g==
"string"){if(P(g)>63){const c={instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/properties/groups/propertyNam\
es/maxLength",keyword:"maxLength",params:{limit:63},propertyName:g};e===null?e=[c]:e.push(c),r++}if(!$.test(g)){const c={
instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/properties/groups/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},propertyName:g};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/\
spec/groups",schemaPath:"#/properties/spec/properties/groups/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:g};
e===null?e=[c]:e.push(c),r++}var i=d===r;if(!i){const c={instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/pro\
perties/groups/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[c]:e.push(c),r++}}for(const g of Object.
keys(y)){let d=y[g];if(Array.isArray(d)){const c=d.length;for(let f=0;f<c;f++){let x=d[f];if(typeof x=="string"){if(P(x)>
200){const q={instancePath:t+"/spec/groups/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/properties/spe\
c/properties/groups/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[q]:e.push(
q),r++}if(!G.test(x)){const q={instancePath:t+"/spec/groups/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"\
#/properties/spec/properties/groups/additionalProperties/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$"}};e===null?e=[q]:e.push(q),r++}}else{const q={instancePath:t+"/spec/groups\
/"+g.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/properties/spec/properties/groups/additionalProperties/i\
tems/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),r++}}}else{const c={instancePath:t+"/spec/gro\
ups/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/groups/additionalProperties/type",
keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{const g={instancePath:t+"/spec/groups",schemaPath:"\
#/properties/spec/properties/groups/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}if(p.packs!==
void 0&&l.call(p,"packs")){let y=p.packs;if(Array.isArray(y)){const g=y.length;for(let d=0;d<g;d++){let c=y[d];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0||!l.call(c,"name")){const f={instancePath:t+"/spec/packs/"+d,schemaPath:"\
#/properties/spec/properties/packs/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.
push(f),r++}if(c.version===void 0||!l.call(c,"version")){const f={instancePath:t+"/spec/packs/"+d,schemaPath:"#/properti\
es/spec/properties/packs/items/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[f]:e.push(f),
r++}for(const f of Object.keys(c))if(!(f==="name"||f==="version"||f==="parameters"||f==="enforcement"||f==="except")){const x={
instancePath:t+"/spec/packs/"+d,schemaPath:"#/properties/spec/properties/packs/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:f}};e===null?e=[x]:e.push(x),r++}if(c.name!==void 0&&l.call(c,"name")){let f=c.
name;if(typeof f=="string"){if(P(f)>63){const x={instancePath:t+"/spec/packs/"+d+"/name",schemaPath:"#/properties/spec/p\
roperties/packs/items/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[x]:e.push(x),r++}if(!$.
test(f)){const x={instancePath:t+"/spec/packs/"+d+"/name",schemaPath:"#/properties/spec/properties/packs/items/propertie\
s/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[x]:e.push(x),r++}}else{
const x={instancePath:t+"/spec/packs/"+d+"/name",schemaPath:"#/properties/spec/properties/packs/items/properties/name/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(c.version!==void 0&&l.call(c,"version")){let f=c.
version;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const x={instancePath:t+"/spec/packs/"+d+"/version",schemaPath:"#/p\
roperties/spec/properties/packs/items/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[x]:e.
push(x),r++}if(typeof f=="number"&&(f<1||isNaN(f))){const x={instancePath:t+"/spec/packs/"+d+"/version",schemaPath:"#/pr\
operties/spec/properties/packs/items/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===
null?e=[x]:e.push(x),r++}}if(c.parameters!==void 0&&l.call(c,"parameters")){let f=c.parameters;if(!(f&&typeof f=="object"&&
!Array.isArray(f))){const x={instancePath:t+"/spec/packs/"+d+"/parameters",schemaPath:"#/properties/spec/properties/pack\
s/items/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}}if(c.enforcement!==
void 0&&l.call(c,"enforcement")){let f=c.enforcement;if(f&&typeof f=="object"&&!Array.isArray(f))for(const x of Object.keys(
f)){let q=f[x];if(typeof q!="string"){const b={instancePath:t+"/spec/packs/"+d+"/enforcement/"+x.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/packs/items/properties/enforcement/additionalProperties/type",keyword:"\
type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(q==="deny"||q==="approve"||q==="warn"||q==="audit")){const b={
instancePath:t+"/spec/packs/"+d+"/enforcement/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/p\
roperties/packs/items/properties/enforcement/additionalProperties/enum",keyword:"enum",params:{allowedValues:H.properties.
spec.properties.packs.items.properties.enforcement.additionalProperties.enum}};e===null?e=[b]:e.push(b),r++}}else{const x={
instancePath:t+"/spec/packs/"+d+"/enforcement",schemaPath:"#/properties/spec/properties/packs/items/properties/enforceme\
nt/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),r++}}if(c.except!==void 0&&l.call(c,"except")){
let f=c.except;if(Array.isArray(f)){const x=f.length;for(let b=0;b<x;b++){let k=f[b];if(typeof k=="string"){if(P(k)>1e4){
const C={instancePath:t+"/spec/packs/"+d+"/except/"+b,schemaPath:"#/properties/spec/properties/packs/items/properties/ex\
cept/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[C]:e.push(C),r++}if(P(k)<1){const C={instancePath:t+
"/spec/packs/"+d+"/except/"+b,schemaPath:"#/properties/spec/properties/packs/items/properties/except/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:t+"/spec/packs/"+d+"/except/"+b,schemaPath:"\
#/properties/spec/properties/packs/items/properties/except/items/type",keyword:"type",params:{type:"string"}};e===null?e=
[C]:e.push(C),r++}}const q=T(f);if(q>=0){const b={instancePath:t+"/spec/packs/"+d+"/except",schemaPath:"#/properties/spe\
c/properties/packs/items/properties/except/uniqueItems",keyword:"uniqueItems",params:{at:q}};e===null?e=[b]:e.push(b),r++}}else{
const x={instancePath:t+"/spec/packs/"+d+"/except",schemaPath:"#/properties/spec/properties/packs/items/properties/excep\
t/type",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}}}else{const f={instancePath:t+"/spec/packs/"+
d,schemaPath:"#/properties/spec/properties/packs/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(
f),r++}}}else{const g={instancePath:t+"/spec/packs",schemaPath:"#/properties/spec/properties/packs/type",keyword:"type",
params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}if(p.scans!==void 0&&l.call(p,"scans")){let y=p.scans;if(Array.isArray(
y)){const g=y.length;for(let d=0;d<g;d++){let c=y[d];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0||!l.
call(c,"name")){const f={instancePath:t+"/spec/scans/"+d,schemaPath:"#/properties/spec/properties/scans/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[f]:e.push(f),r++}if(c.schedule===void 0||!l.call(c,"sche\
dule")){const f={instancePath:t+"/spec/scans/"+d,schemaPath:"#/properties/spec/properties/scans/items/required",keyword:"\
required",params:{missingProperty:"schedule"}};e===null?e=[f]:e.push(f),r++}if(c.accounts===void 0||!l.call(c,"accounts")){
const f={instancePath:t+"/spec/scans/"+d,schemaPath:"#/properties/spec/properties/scans/items/required",keyword:"require\
d",params:{missingProperty:"accounts"}};e===null?e=[f]:e.push(f),r++}for(const f of Object.keys(c))if(!(f==="name"||f===
"schedule"||f==="timeZone"||f==="accounts"||f==="report")){const x={instancePath:t+"/spec/scans/"+d,schemaPath:"#/proper\
ties/spec/properties/scans/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===
null?e=[x]:e.push(x),r++}if(c.name!==void 0&&l.call(c,"name")){let f=c.name;if(typeof f=="string"){if(P(f)>63){const x={
instancePath:t+"/spec/scans/"+d+"/name",schemaPath:"#/properties/spec/properties/scans/items/properties/name/maxLength",
keyword:"maxLength",params:{limit:63}};e===null?e=[x]:e.push(x),r++}if(!$.test(f)){const x={instancePath:t+"/spec/scans/"+
d+"/name",schemaPath:"#/properties/spec/properties/scans/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[x]:e.push(x),r++}}else{const x={instancePath:t+"/spec/scans/"+d+"/name",schemaPath:"\
#/properties/spec/properties/scans/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(
x),r++}}if(c.schedule!==void 0&&l.call(c,"schedule")){let f=c.schedule;if(typeof f=="string"){if(!W.test(f)){const x={instancePath:t+
"/spec/scans/"+d+"/schedule",schemaPath:"#/properties/spec/properties/scans/items/properties/schedule/pattern",keyword:"\
pattern",params:{pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"}};e===null?e=[x]:e.push(x),r++}}else{const x={instancePath:t+
"/spec/scans/"+d+"/schedule",schemaPath:"#/properties/spec/properties/scans/items/properties/schedule/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(c.timeZone!==void 0&&l.call(c,"timeZone")){let f=c.timeZone;
if(typeof f=="string"){if(P(f)>1e4){const x={instancePath:t+"/spec/scans/"+d+"/timeZone",schemaPath:"#/properties/spec/p\
roperties/scans/items/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[x]:e.push(x),r++}
if(P(f)<1){const x={instancePath:t+"/spec/scans/"+d+"/timeZone",schemaPath:"#/properties/spec/properties/scans/items/pro\
perties/timeZone/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{const x={instancePath:t+
"/spec/scans/"+d+"/timeZone",schemaPath:"#/properties/spec/properties/scans/items/properties/timeZone/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}if(c.accounts!==void 0&&l.call(c,"accounts")){let f=c.accounts;
if(Array.isArray(f)){if(f.length<1){const b={instancePath:t+"/spec/scans/"+d+"/accounts",schemaPath:"#/properties/spec/p\
roperties/scans/items/properties/accounts/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const x=f.
length;for(let b=0;b<x;b++){let k=f[b];if(typeof k=="string"){if(P(k)>1e4){const C={instancePath:t+"/spec/scans/"+d+"/ac\
counts/"+b,schemaPath:"#/properties/spec/properties/scans/items/properties/accounts/items/maxLength",keyword:"maxLength",
params:{limit:1e4}};e===null?e=[C]:e.push(C),r++}if(P(k)<1){const C={instancePath:t+"/spec/scans/"+d+"/accounts/"+b,schemaPath:"\
#/properties/spec/properties/scans/items/properties/accounts/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[C]:e.push(C),r++}}else{const C={instancePath:t+"/spec/scans/"+d+"/accounts/"+b,schemaPath:"#/properties/spec/pro\
perties/scans/items/properties/accounts/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}
const q=T(f);if(q>=0){const b={instancePath:t+"/spec/scans/"+d+"/accounts",schemaPath:"#/properties/spec/properties/scan\
s/items/properties/accounts/uniqueItems",keyword:"uniqueItems",params:{at:q}};e===null?e=[b]:e.push(b),r++}}else{const x={
instancePath:t+"/spec/scans/"+d+"/accounts",schemaPath:"#/properties/spec/properties/scans/items/properties/accounts/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}}if(c.report!==void 0&&l.call(c,"report")){let f=c.
report;if(Array.isArray(f)){const x=f.length;for(let b=0;b<x;b++){let k=f[b];if(typeof k!="string"){const C={instancePath:t+
"/spec/scans/"+d+"/report/"+b,schemaPath:"#/properties/spec/properties/scans/items/properties/report/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}if(!(k==="issue"||k==="pull-request")){const C={instancePath:t+
"/spec/scans/"+d+"/report/"+b,schemaPath:"#/properties/spec/properties/scans/items/properties/report/items/enum",keyword:"\
enum",params:{allowedValues:H.properties.spec.properties.scans.items.properties.report.items.enum}};e===null?e=[C]:e.push(
C),r++}}const q=T(f);if(q>=0){const b={instancePath:t+"/spec/scans/"+d+"/report",schemaPath:"#/properties/spec/propertie\
s/scans/items/properties/report/uniqueItems",keyword:"uniqueItems",params:{at:q}};e===null?e=[b]:e.push(b),r++}}else{const x={
instancePath:t+"/spec/scans/"+d+"/report",schemaPath:"#/properties/spec/properties/scans/items/properties/report/type",keyword:"\
type",params:{type:"array"}};e===null?e=[x]:e.push(x),r++}}}else{const f={instancePath:t+"/spec/scans/"+d,schemaPath:"#/\
properties/spec/properties/scans/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{
const g={instancePath:t+"/spec/scans",schemaPath:"#/properties/spec/properties/scans/type",keyword:"type",params:{type:"\
array"}};e===null?e=[g]:e.push(g),r++}}if(p.mode!==void 0&&l.call(p,"mode")){let y=p.mode;if(typeof y!="string"){const g={
instancePath:t+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/type",keyword:"type",params:{type:"string"}};e===
null?e=[g]:e.push(g),r++}if(!(y==="enforce"||y==="observe")){const g={instancePath:t+"/spec/mode",schemaPath:"#/properti\
es/spec/properties/mode/enum",keyword:"enum",params:{allowedValues:H.properties.spec.properties.mode.enum}};e===null?e=[
g]:e.push(g),r++}}if(p.egress!==void 0&&l.call(p,"egress")){let y=p.egress;if(Array.isArray(y)){const g=y.length;for(let d=0;d<
g;d++){let c=y[d];if(typeof c=="string"){if(P(c)>1e4){const f={instancePath:t+"/spec/egress/"+d,schemaPath:"#/properties\
/spec/properties/egress/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[f]:e.push(f),r++}if(P(c)<1){
const f={instancePath:t+"/spec/egress/"+d,schemaPath:"#/properties/spec/properties/egress/items/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/egress/"+d,schemaPath:"#/prop\
erties/spec/properties/egress/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{const g={
instancePath:t+"/spec/egress",schemaPath:"#/properties/spec/properties/egress/type",keyword:"type",params:{type:"array"}};
e===null?e=[g]:e.push(g),r++}}if(p.limits!==void 0&&l.call(p,"limits")){let y=p.limits;if(y&&typeof y=="object"&&!Array.
isArray(y)){for(const g of Object.keys(y))if(g!=="deletions"){const d={instancePath:t+"/spec/limits",schemaPath:"#/prope\
rties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?
e=[d]:e.push(d),r++}if(y.deletions!==void 0&&l.call(y,"deletions")){let g=y.deletions;if(!(typeof g=="number"&&!(g%1)&&!isNaN(
g))){const d={instancePath:t+"/spec/limits/deletions",schemaPath:"#/properties/spec/properties/limits/properties/deletio\
ns/type",keyword:"type",params:{type:"integer"}};e===null?e=[d]:e.push(d),r++}if(typeof g=="number"&&(g<0||isNaN(g))){const d={
instancePath:t+"/spec/limits/deletions",schemaPath:"#/properties/spec/properties/limits/properties/deletions/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[d]:e.push(d),r++}}}else{const g={instancePath:t+"/spec/limits",schemaPath:"\
#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const y={
instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(
y),r++}}}else{const p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),
r++}return M.errors=e,r===0}validators.Team=K;const le={type:"object",properties:{apiVersion:{const:"plumbline/v1"},kind:{
const:"Team"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},
title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},labels:{type:"obje\
ct",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},required:["n\
ame"],additionalProperties:!1},spec:{type:"object",properties:{github:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*\
/[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:200},costCenter:{type:"string",minLength:1,maxLength:1e4},may:{type:"array",items:{
type:"object",properties:{order:{type:"array",items:{type:"string",minLength:1,maxLength:1e4}},in:{type:"array",items:{type:"\
string",minLength:1,maxLength:1e4}}},required:["order","in"],additionalProperties:!1}},quota:{type:"object",additionalProperties:{
type:"number",minimum:0}}},required:["github"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],
additionalProperties:!1},F=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$","u");function K(R,{instancePath:t="",
parentData:_,parentDataProperty:E,rootData:D=R}={}){let e=null,r=0;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.apiVersion===
void 0||!l.call(R,"apiVersion")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[h]:e.push(h),r++}if(R.kind===void 0||!l.call(R,"kind")){const h={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[h]:e.push(h),r++}if(R.metadata===void 0||!l.call(
R,"metadata")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===
null?e=[h]:e.push(h),r++}if(R.spec===void 0||!l.call(R,"spec")){const h={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(R))if(!(h==="apiVersi\
on"||h==="kind"||h==="metadata"||h==="spec")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:h}};e===null?e=[i]:e.push(i),r++}if(R.apiVersion!==void 0&&l.call(R,"apiVers\
ion")&&R.apiVersion!=="plumbline/v1"){const h={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"plumbline/v1"}};e===null?e=[h]:e.push(h),r++}if(R.kind!==void 0&&l.call(R,"kind")&&R.kind!==
"Team"){const h={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Team"}};
e===null?e=[h]:e.push(h),r++}if(R.metadata!==void 0&&l.call(R,"metadata")){let h=R.metadata;if(h&&typeof h=="object"&&!Array.
isArray(h)){if(h.name===void 0||!l.call(h,"name")){const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata\
/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(h))
if(!(i==="name"||i==="title"||i==="description"||i==="labels"||i==="annotations")){const p={instancePath:t+"/metadata",schemaPath:"\
#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:
e.push(p),r++}if(h.name!==void 0&&l.call(h,"name")){let i=h.name;if(typeof i=="string"){if(P(i)>63){const p={instancePath:t+
"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===
null?e=[p]:e.push(p),r++}if(!$.test(i)){const p={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/prope\
rties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.title!==void 0&&l.call(h,"title")){let i=h.title;if(typeof i=="string"){
if(P(i)>1e4){const p={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"\
maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/metadata/title",schemaPath:"\
#/properties/metadata/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.description!==void 0&&l.call(h,"description")){let i=h.description;if(typeof i==
"string"){if(P(i)>1e4){const p={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/desc\
ription/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+
"/metadata/description",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/description",schemaPath:"#/properties/me\
tadata/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.labels!==void 0&&
l.call(h,"labels")){let i=h.labels;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p of Object.keys(i))if(typeof i[p]!=
"string"){const y={instancePath:t+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{
const p={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}if(h.annotations!==void 0&&l.call(h,"annotations")){let i=h.annotations;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const p of Object.keys(i))if(typeof i[p]!="string"){const y={instancePath:t+"\
/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const p={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(R.spec!==void 0&&l.call(R,"spec")){let h=R.spec;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.github===void 0||!l.call(h,"github")){const i={instancePath:t+"/spec",schemaPath:"#/pr\
operties/spec/required",keyword:"required",params:{missingProperty:"github"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.
keys(h))if(!(i==="github"||i==="costCenter"||i==="may"||i==="quota")){const p={instancePath:t+"/spec",schemaPath:"#/prop\
erties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),
r++}if(h.github!==void 0&&l.call(h,"github")){let i=h.github;if(typeof i=="string"){if(P(i)>200){const p={instancePath:t+
"/spec/github",schemaPath:"#/properties/spec/properties/github/maxLength",keyword:"maxLength",params:{limit:200}};e===null?
e=[p]:e.push(p),r++}if(!F.test(i)){const p={instancePath:t+"/spec/github",schemaPath:"#/properties/spec/properties/githu\
b/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[p]:e.
push(p),r++}}else{const p={instancePath:t+"/spec/github",schemaPath:"#/properties/spec/properties/github/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.costCenter!==void 0&&l.call(h,"costCenter")){let i=h.costCenter;
if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+"/spec/costCenter",schemaPath:"#/properties/spec/properties/\
costCenter/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+
"/spec/costCenter",schemaPath:"#/properties/spec/properties/costCenter/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/costCenter",schemaPath:"#/properties/spec/properties/c\
ostCenter/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.may!==void 0&&l.call(h,"may")){
let i=h.may;if(Array.isArray(i)){const p=i.length;for(let y=0;y<p;y++){let g=i[y];if(g&&typeof g=="object"&&!Array.isArray(
g)){if(g.order===void 0||!l.call(g,"order")){const d={instancePath:t+"/spec/may/"+y,schemaPath:"#/properties/spec/proper\
ties/may/items/required",keyword:"required",params:{missingProperty:"order"}};e===null?e=[d]:e.push(d),r++}if(g.in===void 0||
!l.call(g,"in")){const d={instancePath:t+"/spec/may/"+y,schemaPath:"#/properties/spec/properties/may/items/required",keyword:"\
required",params:{missingProperty:"in"}};e===null?e=[d]:e.push(d),r++}for(const d of Object.keys(g))if(!(d==="order"||d===
"in")){const c={instancePath:t+"/spec/may/"+y,schemaPath:"#/properties/spec/properties/may/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}if(g.order!==void 0&&l.call(g,"order")){
let d=g.order;if(Array.isArray(d)){const c=d.length;for(let f=0;f<c;f++){let x=d[f];if(typeof x=="string"){if(P(x)>1e4){
const q={instancePath:t+"/spec/may/"+y+"/order/"+f,schemaPath:"#/properties/spec/properties/may/items/properties/order/i\
tems/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[q]:e.push(q),r++}if(P(x)<1){const q={instancePath:t+
"/spec/may/"+y+"/order/"+f,schemaPath:"#/properties/spec/properties/may/items/properties/order/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[q]:e.push(q),r++}}else{const q={instancePath:t+"/spec/may/"+y+"/order/"+f,schemaPath:"\
#/properties/spec/properties/may/items/properties/order/items/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:
e.push(q),r++}}}else{const c={instancePath:t+"/spec/may/"+y+"/order",schemaPath:"#/properties/spec/properties/may/items/\
properties/order/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(g.in!==void 0&&l.call(g,"i\
n")){let d=g.in;if(Array.isArray(d)){const c=d.length;for(let f=0;f<c;f++){let x=d[f];if(typeof x=="string"){if(P(x)>1e4){
const q={instancePath:t+"/spec/may/"+y+"/in/"+f,schemaPath:"#/properties/spec/properties/may/items/properties/in/items/m\
axLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[q]:e.push(q),r++}if(P(x)<1){const q={instancePath:t+"/spec\
/may/"+y+"/in/"+f,schemaPath:"#/properties/spec/properties/may/items/properties/in/items/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[q]:e.push(q),r++}}else{const q={instancePath:t+"/spec/may/"+y+"/in/"+f,schemaPath:"#/prope\
rties/spec/properties/may/items/properties/in/items/type",keyword:"type",params:{type:"string"}};e===null?e=[q]:e.push(q),
r++}}}else{const c={instancePath:t+"/spec/may/"+y+"/in",schemaPath:"#/properties/spec/properties/may/items/properties/in\
/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{const d={instancePath:t+"/spec/may/"+y,
schemaPath:"#/properties/spec/properties/may/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),
r++}}}else{const p={instancePath:t+"/spec/may",schemaPath:"#/properties/spec/properties/may/type",keyword:"type",params:{
type:"array"}};e===null?e=[p]:e.push(p),r++}}if(h.quota!==void 0&&l.call(h,"quota")){let i=h.quota;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i))for(const p of Object.keys(i)){let y=i[p];if(typeof y=="number"){if(y<0||isNaN(y)){const g={instancePath:t+
"/spec/quota/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/quota/additionalPropert\
ies/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+
"/spec/quota/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/quota/additionalPropert\
ies/type",keyword:"type",params:{type:"number"}};e===null?e=[g]:e.push(g),r++}}else{const p={instancePath:t+"/spec/quota",
schemaPath:"#/properties/spec/properties/quota/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{
const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:
e.push(i),r++}}}else{const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.
push(h),r++}return K.errors=e,r===0}validators.Offering=J;const z={type:"object",properties:{apiVersion:{const:"plumblin\
e/v1"},kind:{const:"Offering"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z\
0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},
labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"strin\
g"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{model:{type:"string",enum:["iaas","paas",
"saas"]},lifecycle:{type:"string",enum:["experimental","production","deprecated","retired"]},parameters:{type:"object"},
units:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},monthlyCost:{type:"string",minLength:1,
maxLength:2e4},lease:{type:"object",properties:{default:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"},maximum:{type:"stri\
ng",pattern:"^[0-9]{1,9}[smhd]$"}},required:[],additionalProperties:!1},targets:{type:"object",properties:{aws:{type:"ob\
ject",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{Type:{type:"string",maxLength:200,
pattern:"^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$"},Properties:{type:"object"},DependsOn:{},Condition:{type:"string",minLength:1,
maxLength:1e4},DeletionPolicy:{type:"string",enum:["Delete","Retain","RetainExceptOnCreate","Snapshot"]},UpdateReplacePolicy:{
type:"string",enum:["Delete","Retain","Snapshot"]},CreationPolicy:{},UpdatePolicy:{},Metadata:{}},required:["Type"],additionalProperties:!1},
minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0},
AWSTemplateFormatVersion:{},Description:{type:"string",minLength:1,maxLength:1e4},Metadata:{},Mappings:{},Conditions:{},
Rules:{},Transform:{}},required:["Resources"],additionalProperties:!1},azure:{type:"object",properties:{Resources:{type:"\
object",additionalProperties:{type:"object",properties:{Type:{type:"string",maxLength:200,pattern:"^[A-Za-z0-9][A-Za-z0-\
9._/:-]+$"},Properties:{type:"object"}},required:["Type"],additionalProperties:!0},minProperties:1,propertyNames:{type:"\
string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0}},required:["Resources"],
additionalProperties:!0},gcp:{type:"object",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{
Type:{type:"string",maxLength:200,pattern:"^[A-Za-z0-9][A-Za-z0-9._/:-]+$"},Properties:{type:"object"}},required:["Type"],
additionalProperties:!0},minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{
type:"object",additionalProperties:!0}},required:["Resources"],additionalProperties:!0},http:{type:"object",properties:{
Resources:{type:"object",additionalProperties:{type:"object",properties:{Type:{type:"string",maxLength:200,pattern:"^Htt\
p::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$"},Stateful:{type:"boolean"},Properties:{type:"object"},Fixed:{type:"array",items:{type:"\
string",minLength:1,maxLength:1e4},uniqueItems:!0},Headers:{type:"object",additionalProperties:{type:"string",minLength:1,
maxLength:2e4},propertyNames:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},Calls:{type:"object",
properties:{create:{type:"object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"\
string",minLength:1,maxLength:2e4,pattern:"^/"},body:{},headers:{type:"object",additionalProperties:{type:"string",minLength:1,
maxLength:2e4},propertyNames:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},expect:{type:"array",
items:{type:"integer",minimum:100,maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},
id:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"object",additionalProperties:{
type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{type:"object",additionalProperties:{
type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},idempotency:{type:"string",pattern:"^[A-\
Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100},poll:{type:"object",properties:{path:{type:"string",minLength:1,maxLength:2e4,
pattern:"^/"},at:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},until:{type:"array",items:{
type:["string","number","boolean","null"]},minItems:1},failed:{type:"array",items:{type:["string","number","boolean","nu\
ll"]},minItems:1},every:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"},for:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"}},required:[],
additionalProperties:!1}},required:["method","path"],additionalProperties:!1},read:{type:"object",properties:{method:{type:"\
string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},body:{},
headers:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4},propertyNames:{type:"string",pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},expect:{type:"array",items:{type:"integer",minimum:100,maximum:599},minItems:1},
gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"string",minLength:0,maxLength:1e4,pattern:"\
^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"\
^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"\
^(?:/[^\\u0000-\\u001f]*)?$"}}},required:["method","path"],additionalProperties:!1},update:{type:"object",properties:{method:{
type:"string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},body:{},
headers:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4},propertyNames:{type:"string",pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},expect:{type:"array",items:{type:"integer",minimum:100,maximum:599},minItems:1},
gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"string",minLength:0,maxLength:1e4,pattern:"\
^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"\
^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"\
^(?:/[^\\u0000-\\u001f]*)?$"}},idempotency:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100},poll:{type:"\
object",properties:{path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},at:{type:"string",minLength:0,maxLength:1e4,
pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},until:{type:"array",items:{type:["string","number","boolean","null"]},minItems:1},
failed:{type:"array",items:{type:["string","number","boolean","null"]},minItems:1},every:{type:"string",pattern:"^[0-9]{\
1,9}[smhd]$"},for:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"}},required:[],additionalProperties:!1}},required:["method",
"path"],additionalProperties:!1},delete:{type:"object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH",
"DELETE"]},path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},body:{},headers:{type:"object",additionalProperties:{
type:"string",minLength:1,maxLength:2e4},propertyNames:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},
expect:{type:"array",items:{type:"integer",minimum:100,maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",
minimum:100,maximum:599}},id:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"\
object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{
type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},idempotency:{
type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100},poll:{type:"object",properties:{path:{type:"string",
minLength:1,maxLength:2e4,pattern:"^/"},at:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},
until:{type:"array",items:{type:["string","number","boolean","null"]},minItems:1},failed:{type:"array",items:{type:["str\
ing","number","boolean","null"]},minItems:1},every:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"},for:{type:"string",pattern:"\
^[0-9]{1,9}[smhd]$"}},required:[],additionalProperties:!1}},required:["method","path"],additionalProperties:!1},find:{type:"\
object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4,
pattern:"^/"},body:{},headers:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4},propertyNames:{
type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},expect:{type:"array",items:{type:"integer",minimum:100,
maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"object",additionalProperties:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{type:"object",additionalProperties:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}}},required:["method","path"],additionalProperties:!1}},required:["c\
reate","read","delete"],additionalProperties:!1},DependsOn:{}},required:["Type","Calls"],additionalProperties:!1},minProperties:1,
propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}}},required:["Resources"],additionalProperties:!1},
local:{type:"object",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{Type:{type:"st\
ring",maxLength:200,pattern:"^Local::[A-Za-z0-9]+$"},Properties:{type:"object"},DependsOn:{}},required:["Type"],additionalProperties:!1},
minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0}},
required:["Resources"],additionalProperties:!1}},required:[],additionalProperties:!1,minProperties:1}},required:["model",
"lifecycle","parameters","targets"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},
Z=new RegExp("^[0-9]{1,9}[smhd]$","u"),S=new RegExp("^[A-Za-z0-9_-]+$","u"),ae=new RegExp("^[A-Za-z0-9]+(::[A-Za-z0-9_@-\
]+)+$","u"),B=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/:-]+$","u"),ie=new RegExp("^Http::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$","u"),
V=new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$","u"),I=new RegExp("^/","u"),N=new RegExp("^(?:/[^\\u0000-\\u001f]*)?$","u"),
oe=new RegExp("^Local::[A-Za-z0-9]+$","u");function J(R,{instancePath:t="",parentData:_,parentDataProperty:E,rootData:D=R}={}){
let e=null,r=0;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.apiVersion===void 0||!l.call(R,"apiVersion")){const k={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[k]:e.push(k),
r++}if(R.kind===void 0||!l.call(R,"kind")){const k={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[k]:e.push(k),r++}if(R.metadata===void 0||!l.call(R,"metadata")){const k={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[k]:e.push(k),r++}if(R.spec===void 0||!l.
call(R,"spec")){const k={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[k]:e.push(k),r++}for(const k of Object.keys(R))if(!(k==="apiVersion"||k==="kind"||k==="metadata"||k==="spec")){const C={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?
e=[C]:e.push(C),r++}if(R.apiVersion!==void 0&&l.call(R,"apiVersion")&&R.apiVersion!=="plumbline/v1"){const k={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[k]:e.push(k),r++}if(R.kind!==void 0&&l.call(R,"kind")&&R.kind!=="Offering"){const k={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Offering"}};e===null?e=[k]:e.push(k),r++}if(R.metadata!==
void 0&&l.call(R,"metadata")){let k=R.metadata;if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.name===void 0||!l.call(
k,"name")){const C={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[C]:e.push(C),r++}for(const C of Object.keys(k))if(!(C==="name"||C==="title"||C==="description"||C===
"labels"||C==="annotations")){const L={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:C}};e===null?e=[L]:e.push(L),r++}if(k.name!==void 0&&l.call(k,
"name")){let C=k.name;if(typeof C=="string"){if(P(C)>63){const L={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[L]:e.push(L),r++}if(!$.test(C)){
const L={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),
r++}}if(k.title!==void 0&&l.call(k,"title")){let C=k.title;if(typeof C=="string"){if(P(C)>1e4){const L={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[L]:e.push(L),r++}if(P(C)<1){const L={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[L]:e.push(L),r++}}if(k.description!==void 0&&l.call(k,"description")){let C=k.description;if(typeof C=="string"){if(P(
C)>1e4){const L={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[L]:e.push(L),r++}if(P(C)<1){const L={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}}if(k.labels!==void 0&&l.call(
k,"labels")){let C=k.labels;if(C&&typeof C=="object"&&!Array.isArray(C)){for(const L of Object.keys(C))if(typeof C[L]!="\
string"){const j={instancePath:t+"/metadata/labels/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}else{
const L={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[L]:e.push(L),r++}}if(k.annotations!==void 0&&l.call(k,"annotations")){let C=k.annotations;if(C&&
typeof C=="object"&&!Array.isArray(C)){for(const L of Object.keys(C))if(typeof C[L]!="string"){const j={instancePath:t+"\
/metadata/annotations/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(j),r++}}else{const L={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[L]:e.push(L),r++}}}else{const C={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}}if(R.spec!==void 0&&l.call(R,"spec")){let k=R.spec;if(k&&typeof k==
"object"&&!Array.isArray(k)){if(k.model===void 0||!l.call(k,"model")){const C={instancePath:t+"/spec",schemaPath:"#/prop\
erties/spec/required",keyword:"required",params:{missingProperty:"model"}};e===null?e=[C]:e.push(C),r++}if(k.lifecycle===
void 0||!l.call(k,"lifecycle")){const C={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"require\
d",params:{missingProperty:"lifecycle"}};e===null?e=[C]:e.push(C),r++}if(k.parameters===void 0||!l.call(k,"parameters")){
const C={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"para\
meters"}};e===null?e=[C]:e.push(C),r++}if(k.targets===void 0||!l.call(k,"targets")){const C={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"targets"}};e===null?e=[C]:e.push(C),r++}for(const C of Object.
keys(k))if(!(C==="model"||C==="lifecycle"||C==="parameters"||C==="units"||C==="monthlyCost"||C==="lease"||C==="targets")){
const L={instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:C}};e===null?e=[L]:e.push(L),r++}if(k.model!==void 0&&l.call(k,"model")){let C=k.model;if(typeof C!="\
string"){const L={instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/type",keyword:"type",params:{
type:"string"}};e===null?e=[L]:e.push(L),r++}if(!(C==="iaas"||C==="paas"||C==="saas")){const L={instancePath:t+"/spec/mo\
del",schemaPath:"#/properties/spec/properties/model/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.
model.enum}};e===null?e=[L]:e.push(L),r++}}if(k.lifecycle!==void 0&&l.call(k,"lifecycle")){let C=k.lifecycle;if(typeof C!=
"string"){const L={instancePath:t+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[L]:e.push(L),r++}if(!(C==="experimental"||C==="production"||C==="deprecated"||C===
"retired")){const L={instancePath:t+"/spec/lifecycle",schemaPath:"#/properties/spec/properties/lifecycle/enum",keyword:"\
enum",params:{allowedValues:z.properties.spec.properties.lifecycle.enum}};e===null?e=[L]:e.push(L),r++}}if(k.parameters!==
void 0&&l.call(k,"parameters")){let C=k.parameters;if(!(C&&typeof C=="object"&&!Array.isArray(C))){const L={instancePath:t+
"/spec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"object"}};e===
null?e=[L]:e.push(L),r++}}if(k.units!==void 0&&l.call(k,"units")){let C=k.units;if(C&&typeof C=="object"&&!Array.isArray(
C))for(const L of Object.keys(C)){let j=C[L];if(typeof j=="string"){if(P(j)>2e4){const a={instancePath:t+"/spec/units/"+
L.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/units/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:2e4}};e===null?e=[a]:e.push(a),r++}if(P(j)<1){const a={instancePath:t+"/spec/units/"+L.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/units/additionalProperties/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:t+"/spec/units/"+L.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/units/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}else{const L={instancePath:t+"/spec/units",schemaPath:"#/properties/spec/p\
roperties/units/type",keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}}if(k.monthlyCost!==void 0&&l.
call(k,"monthlyCost")){let C=k.monthlyCost;if(typeof C=="string"){if(P(C)>2e4){const L={instancePath:t+"/spec/monthlyCos\
t",schemaPath:"#/properties/spec/properties/monthlyCost/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[L]:
e.push(L),r++}if(P(C)<1){const L={instancePath:t+"/spec/monthlyCost",schemaPath:"#/properties/spec/properties/monthlyCos\
t/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[L]:e.push(L),r++}}else{const L={instancePath:t+"/spec/mon\
thlyCost",schemaPath:"#/properties/spec/properties/monthlyCost/type",keyword:"type",params:{type:"string"}};e===null?e=[
L]:e.push(L),r++}}if(k.lease!==void 0&&l.call(k,"lease")){let C=k.lease;if(C&&typeof C=="object"&&!Array.isArray(C)){for(const L of Object.
keys(C))if(!(L==="default"||L==="maximum")){const j={instancePath:t+"/spec/lease",schemaPath:"#/properties/spec/properti\
es/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:L}};e===null?e=[j]:e.push(j),r++}
if(C.default!==void 0&&l.call(C,"default")){let L=C.default;if(typeof L=="string"){if(!Z.test(L)){const j={instancePath:t+
"/spec/lease/default",schemaPath:"#/properties/spec/properties/lease/properties/default/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:t+"/spec/lease/default",schemaPath:"\
#/properties/spec/properties/lease/properties/default/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(
j),r++}}if(C.maximum!==void 0&&l.call(C,"maximum")){let L=C.maximum;if(typeof L=="string"){if(!Z.test(L)){const j={instancePath:t+
"/spec/lease/maximum",schemaPath:"#/properties/spec/properties/lease/properties/maximum/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[j]:e.push(j),r++}}else{const j={instancePath:t+"/spec/lease/maximum",schemaPath:"\
#/properties/spec/properties/lease/properties/maximum/type",keyword:"type",params:{type:"string"}};e===null?e=[j]:e.push(
j),r++}}}else{const L={instancePath:t+"/spec/lease",schemaPath:"#/properties/spec/properties/lease/type",keyword:"type",
params:{type:"object"}};e===null?e=[L]:e.push(L),r++}}if(k.targets!==void 0&&l.call(k,"targets")){let C=k.targets;if(C&&
typeof C=="object"&&!Array.isArray(C)){if(Object.keys(C).length<1){const L={instancePath:t+"/spec/targets",schemaPath:"#\
/properties/spec/properties/targets/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[L]:e.push(L),r++}
for(const L of Object.keys(C))if(!(L==="aws"||L==="azure"||L==="gcp"||L==="http"||L==="local")){const j={instancePath:t+
"/spec/targets",schemaPath:"#/properties/spec/properties/targets/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:L}};e===null?e=[j]:e.push(j),r++}if(C.aws!==void 0&&l.call(C,"aws")){let L=C.aws;if(L&&typeof L=="obj\
ect"&&!Array.isArray(L)){if(L.Resources===void 0||!l.call(L,"Resources")){const j={instancePath:t+"/spec/targets/aws",schemaPath:"\
#/properties/spec/properties/targets/properties/aws/required",keyword:"required",params:{missingProperty:"Resources"}};e===
null?e=[j]:e.push(j),r++}for(const j of Object.keys(L))if(!l.call(z.properties.spec.properties.targets.properties.aws.properties,
j)){const a={instancePath:t+"/spec/targets/aws",schemaPath:"#/properties/spec/properties/targets/properties/aws/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[a]:e.push(a),r++}if(L.Resources!==
void 0&&l.call(L,"Resources")){let j=L.Resources;if(j&&typeof j=="object"&&!Array.isArray(j)){if(Object.keys(j).length<1){
const a={instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/pr\
operties/Resources/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[a]:e.push(a),r++}for(const a of Object.
keys(j)){const v=r;if(typeof a=="string"){if(P(a)>255){const w={instancePath:t+"/spec/targets/aws/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/aws/properties/Resources/propertyNames/maxLength",keyword:"maxLength",params:{
limit:255},propertyName:a};e===null?e=[w]:e.push(w),r++}if(!S.test(a)){const w={instancePath:t+"/spec/targets/aws/Resour\
ces",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:a};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:t+
"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/prope\
rtyNames/type",keyword:"type",params:{type:"string"},propertyName:a};e===null?e=[w]:e.push(w),r++}var h=v===r;if(!h){const w={
instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/\
Resources/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[w]:e.push(w),r++}}for(const a of Object.
keys(j)){let v=j[a];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.Type===void 0||!l.call(v,"Type")){const w={instancePath:t+
"/spec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets\
/properties/aws/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Type"}};
e===null?e=[w]:e.push(w),r++}for(const w of Object.keys(v))if(!l.call(z.properties.spec.properties.targets.properties.aws.
properties.Resources.additionalProperties.properties,w)){const u={instancePath:t+"/spec/targets/aws/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/addi\
tionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[u]:e.push(
u),r++}if(v.Type!==void 0&&l.call(v,"Type")){let w=v.Type;if(typeof w=="string"){if(P(w)>200){const u={instancePath:t+"/\
spec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/t\
argets/properties/aws/properties/Resources/additionalProperties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[u]:e.push(u),r++}if(!ae.test(w)){const u={instancePath:t+"/spec/targets/aws/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additio\
nalProperties/properties/Type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$"}};e===null?
e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Type",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/proper\
ties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(v.Properties!==void 0&&l.call(v,
"Properties")){let w=v.Properties;if(!(w&&typeof w=="object"&&!Array.isArray(w))){const u={instancePath:t+"/spec/targets\
/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/properties/spec/properties/targets\
/properties/aws/properties/Resources/additionalProperties/properties/Properties/type",keyword:"type",params:{type:"objec\
t"}};e===null?e=[u]:e.push(u),r++}}if(v.Condition!==void 0&&l.call(v,"Condition")){let w=v.Condition;if(typeof w=="strin\
g"){if(P(w)>1e4){const u={instancePath:t+"/spec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Condi\
tion",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properti\
es/Condition/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[u]:e.push(u),r++}if(P(w)<1){const u={instancePath:t+
"/spec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Condition",schemaPath:"#/properties/spec/prope\
rties/targets/properties/aws/properties/Resources/additionalProperties/properties/Condition/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/aws/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Condition",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/R\
esources/additionalProperties/properties/Condition/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),
r++}}if(v.DeletionPolicy!==void 0&&l.call(v,"DeletionPolicy")){let w=v.DeletionPolicy;if(typeof w!="string"){const u={instancePath:t+
"/spec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/DeletionPolicy",schemaPath:"#/properties/spec/\
properties/targets/properties/aws/properties/Resources/additionalProperties/properties/DeletionPolicy/type",keyword:"typ\
e",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(w==="Delete"||w==="Retain"||w==="RetainExceptOnCreate"||w===
"Snapshot")){const u={instancePath:t+"/spec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/DeletionP\
olicy",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/propert\
ies/DeletionPolicy/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.aws.properties.
Resources.additionalProperties.properties.DeletionPolicy.enum}};e===null?e=[u]:e.push(u),r++}}if(v.UpdateReplacePolicy!==
void 0&&l.call(v,"UpdateReplacePolicy")){let w=v.UpdateReplacePolicy;if(typeof w!="string"){const u={instancePath:t+"/sp\
ec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/UpdateReplacePolicy",schemaPath:"#/properties/spec\
/properties/targets/properties/aws/properties/Resources/additionalProperties/properties/UpdateReplacePolicy/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}if(!(w==="Delete"||w==="Retain"||w==="Snapshot")){const u={instancePath:t+
"/spec/targets/aws/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/UpdateReplacePolicy",schemaPath:"#/properties/\
spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properties/UpdateReplacePolicy/enum",keyword:"\
enum",params:{allowedValues:z.properties.spec.properties.targets.properties.aws.properties.Resources.additionalProperties.
properties.UpdateReplacePolicy.enum}};e===null?e=[u]:e.push(u),r++}}}else{const w={instancePath:t+"/spec/targets/aws/Res\
ources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/aws/proper\
ties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}}else{const a={
instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/\
Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(L.Outputs!==void 0&&l.call(L,"Ou\
tputs")){let j=L.Outputs;if(!(j&&typeof j=="object"&&!Array.isArray(j))){const a={instancePath:t+"/spec/targets/aws/Outp\
uts",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Outputs/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}}if(L.Description!==void 0&&l.call(L,"Description")){let j=L.Description;if(typeof j==
"string"){if(P(j)>1e4){const a={instancePath:t+"/spec/targets/aws/Description",schemaPath:"#/properties/spec/properties/\
targets/properties/aws/properties/Description/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[a]:e.push(a),
r++}if(P(j)<1){const a={instancePath:t+"/spec/targets/aws/Description",schemaPath:"#/properties/spec/properties/targets/\
properties/aws/properties/Description/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:t+"/spec/targets/aws/Description",schemaPath:"#/properties/spec/properties/targets/properties/aws/\
properties/Description/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}}else{const j={instancePath:t+
"/spec/targets/aws",schemaPath:"#/properties/spec/properties/targets/properties/aws/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[j]:e.push(j),r++}}if(C.azure!==void 0&&l.call(C,"azure")){let L=C.azure;if(L&&typeof L=="object"&&!Array.
isArray(L)){if(L.Resources===void 0||!l.call(L,"Resources")){const j={instancePath:t+"/spec/targets/azure",schemaPath:"#\
/properties/spec/properties/targets/properties/azure/required",keyword:"required",params:{missingProperty:"Resources"}};
e===null?e=[j]:e.push(j),r++}if(L.Resources!==void 0&&l.call(L,"Resources")){let j=L.Resources;if(j&&typeof j=="object"&&
!Array.isArray(j)){if(Object.keys(j).length<1){const a={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/pro\
perties/spec/properties/targets/properties/azure/properties/Resources/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(j)){const v=r;if(typeof a=="string"){if(P(a)>255){const w={instancePath:t+
"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Resources/p\
ropertyNames/maxLength",keyword:"maxLength",params:{limit:255},propertyName:a};e===null?e=[w]:e.push(w),r++}if(!S.test(a)){
const w={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azur\
e/properties/Resources/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:a};e===
null?e=[w]:e.push(w),r++}}else{const w={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/pro\
perties/targets/properties/azure/properties/Resources/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};
e===null?e=[w]:e.push(w),r++}var i=v===r;if(!i){const w={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/pr\
operties/spec/properties/targets/properties/azure/properties/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
e===null?e=[w]:e.push(w),r++}}for(const a of Object.keys(j)){let v=j[a];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.
Type===void 0||!l.call(v,"Type")){const w={instancePath:t+"/spec/targets/azure/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/\
required",keyword:"required",params:{missingProperty:"Type"}};e===null?e=[w]:e.push(w),r++}if(v.Type!==void 0&&l.call(v,
"Type")){let w=v.Type;if(typeof w=="string"){if(P(w)>200){const u={instancePath:t+"/spec/targets/azure/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Reso\
urces/additionalProperties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[u]:e.push(u),r++}
if(!B.test(w)){const u={instancePath:t+"/spec/targets/azure/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",
schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/properties/T\
ype/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/:-]+$"}};e===null?e=[u]:e.push(u),r++}}else{const u={
instancePath:t+"/spec/targets/azure/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/propertie\
s/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/properties/Type/type",keyword:"type",
params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(v.Properties!==void 0&&l.call(v,"Properties")){let w=v.Properties;
if(!(w&&typeof w=="object"&&!Array.isArray(w))){const u={instancePath:t+"/spec/targets/azure/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Res\
ources/additionalProperties/properties/Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),
r++}}}else{const w={instancePath:t+"/spec/targets/azure/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}}}else{const a={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/azure/properties/Resources/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}}if(L.Outputs!==void 0&&l.call(L,"Outputs")){let j=L.Outputs;if(!(j&&typeof j=="object"&&!Array.
isArray(j))){const a={instancePath:t+"/spec/targets/azure/Outputs",schemaPath:"#/properties/spec/properties/targets/prop\
erties/azure/properties/Outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const j={
instancePath:t+"/spec/targets/azure",schemaPath:"#/properties/spec/properties/targets/properties/azure/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}if(C.gcp!==void 0&&l.call(C,"gcp")){let L=C.gcp;if(L&&typeof L==
"object"&&!Array.isArray(L)){if(L.Resources===void 0||!l.call(L,"Resources")){const j={instancePath:t+"/spec/targets/gcp",
schemaPath:"#/properties/spec/properties/targets/properties/gcp/required",keyword:"required",params:{missingProperty:"Re\
sources"}};e===null?e=[j]:e.push(j),r++}if(L.Resources!==void 0&&l.call(L,"Resources")){let j=L.Resources;if(j&&typeof j==
"object"&&!Array.isArray(j)){if(Object.keys(j).length<1){const a={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/gcp/properties/Resources/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(j)){const v=r;if(typeof a=="string"){if(P(a)>255){const w={
instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/\
Resources/propertyNames/maxLength",keyword:"maxLength",params:{limit:255},propertyName:a};e===null?e=[w]:e.push(w),r++}if(!S.
test(a)){const w={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/targets/properti\
es/gcp/properties/Resources/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:a};
e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/p\
roperties/targets/properties/gcp/properties/Resources/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};
e===null?e=[w]:e.push(w),r++}var p=v===r;if(!p){const w={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/prop\
erties/spec/properties/targets/properties/gcp/properties/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:a}};
e===null?e=[w]:e.push(w),r++}}for(const a of Object.keys(j)){let v=j[a];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.
Type===void 0||!l.call(v,"Type")){const w={instancePath:t+"/spec/targets/gcp/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/additionalProperties/required",
keyword:"required",params:{missingProperty:"Type"}};e===null?e=[w]:e.push(w),r++}if(v.Type!==void 0&&l.call(v,"Type")){let w=v.
Type;if(typeof w=="string"){if(P(w)>200){const u={instancePath:t+"/spec/targets/gcp/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/additionalPrope\
rties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[u]:e.push(u),r++}if(!B.test(w)){const u={
instancePath:t+"/spec/targets/gcp/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/\
spec/properties/targets/properties/gcp/properties/Resources/additionalProperties/properties/Type/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9._/:-]+$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec\
/targets/gcp/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targe\
ts/properties/gcp/properties/Resources/additionalProperties/properties/Type/type",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),r++}}if(v.Properties!==void 0&&l.call(v,"Properties")){let w=v.Properties;if(!(w&&typeof w=="ob\
ject"&&!Array.isArray(w))){const u={instancePath:t+"/spec/targets/gcp/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Properties",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/additionalProperties/\
properties/Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const w={instancePath:t+
"/spec/targets/gcp/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets\
/properties/gcp/properties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.
push(w),r++}}}else{const a={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/target\
s/properties/gcp/properties/Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(L.Outputs!==
void 0&&l.call(L,"Outputs")){let j=L.Outputs;if(!(j&&typeof j=="object"&&!Array.isArray(j))){const a={instancePath:t+"/s\
pec/targets/gcp/Outputs",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Outputs/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const j={instancePath:t+"/spec/targets/gcp",schemaPath:"\
#/properties/spec/properties/targets/properties/gcp/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),
r++}}if(C.http!==void 0&&l.call(C,"http")){let L=C.http;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.Resources===void 0||
!l.call(L,"Resources")){const j={instancePath:t+"/spec/targets/http",schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/required",keyword:"required",params:{missingProperty:"Resources"}};e===null?e=[j]:e.push(j),r++}for(const j of Object.
keys(L))if(j!=="Resources"){const a={instancePath:t+"/spec/targets/http",schemaPath:"#/properties/spec/properties/target\
s/properties/http/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[a]:e.push(
a),r++}if(L.Resources!==void 0&&l.call(L,"Resources")){let j=L.Resources;if(j&&typeof j=="object"&&!Array.isArray(j)){if(Object.
keys(j).length<1){const a={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/target\
s/properties/http/properties/Resources/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[a]:e.push(a),
r++}for(const a of Object.keys(j)){const v=r;if(typeof a=="string"){if(P(a)>255){const w={instancePath:t+"/spec/targets/\
http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/propertyNames/maxL\
ength",keyword:"maxLength",params:{limit:255},propertyName:a};e===null?e=[w]:e.push(w),r++}if(!S.test(a)){const w={instancePath:t+
"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/pro\
pertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:a};e===null?e=[w]:e.push(w),r++}}else{
const w={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:a};e===null?e=[w]:e.push(w),
r++}var y=v===r;if(!y){const w={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[
w]:e.push(w),r++}}for(const a of Object.keys(j)){let v=j[a];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.Type===void 0||
!l.call(v,"Type")){const w={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/required",keyword:"requir\
ed",params:{missingProperty:"Type"}};e===null?e=[w]:e.push(w),r++}if(v.Calls===void 0||!l.call(v,"Calls")){const w={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/target\
s/properties/http/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Calls"}};
e===null?e=[w]:e.push(w),r++}for(const w of Object.keys(v))if(!(w==="Type"||w==="Stateful"||w==="Properties"||w==="Fixed"||
w==="Headers"||w==="Calls"||w==="DependsOn")){const u={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProp\
erties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[u]:e.push(u),r++}
if(v.Type!==void 0&&l.call(v,"Type")){let w=v.Type;if(typeof w=="string"){if(P(w)>200){const u={instancePath:t+"/spec/ta\
rgets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets\
/properties/http/properties/Resources/additionalProperties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};
e===null?e=[u]:e.push(u),r++}if(!ie.test(w)){const u={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Type/pattern",keyword:"pattern",params:{pattern:"^Http::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$"}};e===
null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties\
/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(v.Stateful!==void 0&&l.call(
v,"Stateful")&&typeof v.Stateful!="boolean"){const w={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Stateful",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/ad\
ditionalProperties/properties/Stateful/type",keyword:"type",params:{type:"boolean"}};e===null?e=[w]:e.push(w),r++}if(v.Properties!==
void 0&&l.call(v,"Properties")){let w=v.Properties;if(!(w&&typeof w=="object"&&!Array.isArray(w))){const u={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/properties/spec/pro\
perties/targets/properties/http/properties/Resources/additionalProperties/properties/Properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[u]:e.push(u),r++}}if(v.Fixed!==void 0&&l.call(v,"Fixed")){let w=v.Fixed;if(Array.isArray(w)){
const u=w.length;for(let s=0;s<u;s++){let m=w[s];if(typeof m=="string"){if(P(m)>1e4){const n={instancePath:t+"/spec/targ\
ets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Fixed/"+s,schemaPath:"#/properties/spec/properties/targe\
ts/properties/http/properties/Resources/additionalProperties/properties/Fixed/items/maxLength",keyword:"maxLength",params:{
limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(m)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Fixed/"+s,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resour\
ces/additionalProperties/properties/Fixed/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),
r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Fixed/"+s,schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Fixed/items/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}const o=T(w);if(o>=0){const s={instancePath:t+"\
/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Fixed",schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Fixed/uniqueItems",keyword:"uniqueItems",
params:{at:o}};e===null?e=[s]:e.push(s),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Fixed",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources\
/additionalProperties/properties/Fixed/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(v.Headers!==
void 0&&l.call(v,"Headers")){let w=v.Headers;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const u of Object.keys(w)){
const o=r;if(typeof u=="string"){if(P(u)>100){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:u};e===
null?e=[s]:e.push(s),r++}if(!V.test(u)){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:u};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Headers/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:u};e===null?e=[s]:e.
push(s),r++}var g=o===r;if(!g){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPropert\
ies/properties/Headers/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[s]:e.push(s),r++}}for(const u of Object.
keys(w)){let o=w[u];if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Headers/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/proper\
ties/targets/properties/http/properties/Resources/additionalProperties/properties/Headers/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+"/spec/targets/h\
ttp/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Headers/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Headers/additi\
onalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Headers/"+u.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}else{const u={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Headers",schemaPath:"#/propert\
ies/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Headers/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(v.Calls!==void 0&&l.call(v,"Calls")){let w=v.Calls;if(w&&
typeof w=="object"&&!Array.isArray(w)){if(w.create===void 0||!l.call(w,"create")){const u={instancePath:t+"/spec/targets\
/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/properties/spec/properties/targets/pro\
perties/http/properties/Resources/additionalProperties/properties/Calls/required",keyword:"required",params:{missingProperty:"\
create"}};e===null?e=[u]:e.push(u),r++}if(w.read===void 0||!l.call(w,"read")){const u={instancePath:t+"/spec/targets/htt\
p/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/required",keyword:"required",params:{missingProperty:"\
read"}};e===null?e=[u]:e.push(u),r++}if(w.delete===void 0||!l.call(w,"delete")){const u={instancePath:t+"/spec/targets/h\
ttp/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/properties/spec/properties/targets/prope\
rties/http/properties/Resources/additionalProperties/properties/Calls/required",keyword:"required",params:{missingProperty:"\
delete"}};e===null?e=[u]:e.push(u),r++}for(const u of Object.keys(w))if(!(u==="create"||u==="read"||u==="update"||u==="d\
elete"||u==="find")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
Calls",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}};e===null?e=[o]:e.push(o),
r++}if(w.create!==void 0&&l.call(w,"create")){let u=w.create;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.method===
void 0||!l.call(u,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/create",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/create/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[
o]:e.push(o),r++}if(u.path===void 0||!l.call(u,"path")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/create/required",keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(u))if(!l.call(z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.create.properties,o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/properties/spec/p\
roperties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(u.method!==void 0&&
l.call(u,"method")){let o=u.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/method",schemaPath:"#/properties/spec/properties/targets/properties/http/p\
roperties/Resources/additionalProperties/properties/Calls/properties/create/properties/method/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const s={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/method",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.http.
properties.Resources.additionalProperties.properties.Calls.properties.create.properties.method.enum}};e===null?e=[s]:e.push(
s),r++}}if(u.path!==void 0&&l.call(u,"path")){let o=u.path;if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"\
/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prope\
rties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prop\
erties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prop\
erties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.headers!==void 0&&l.call(u,"\
headers")){let o=u.headers;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const m=r;if(typeof s==
"string"){if(P(s)>100){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Calls/properties/create/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},
propertyName:s};e===null?e=[n]:e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/additionalProperties/properties/Calls/properties/create/properties/headers/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/p\
roperties/headers/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:s};e===null?e=[n]:e.push(n),r++}
var d=m===r;if(!d){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Ca\
lls/create/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProp\
erties/properties/Calls/properties/create/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[n]:e.push(n),r++}}for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>2e4){const n={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[n]:e.push(n),r++}if(P(m)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/headers/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/create/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addi\
tionalProperties/properties/Calls/properties/create/properties/headers/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}}if(u.expect!==void 0&&l.call(u,"expect")){let o=u.expect;if(Array.isArray(o)){if(o.length<1){const m={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const s=o.length;
for(let m=0;m<s;m++){let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http\
/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect/"+m,schemaPath:"#/properties/spec/properties\
/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/expect/\
items/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(
n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expe\
ct/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/properties/create/properties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===
null?e=[A]:e.push(A),r++}if(n<100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/create/expect/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/propertie\
s/Resources/additionalProperties/properties/Calls/properties/create/properties/expect/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:100}};e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/expect/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(u.gone!==void 0&&l.call(u,"gone")){let o=u.gone;if(Array.isArray(
o)){const s=o.length;for(let m=0;m<s;m++){let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/gone/"+m,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/p\
roperties/gone/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>
599||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
create/gone/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperti\
es/properties/Calls/properties/create/properties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};
e===null?e=[A]:e.push(A),r++}if(n<100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/create/gone/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/prope\
rties/Resources/additionalProperties/properties/Calls/properties/create/properties/gone/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:100}};e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Res\
ources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/gone",schemaPath:"#/properties/spec/properties/targets/\
properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/gone/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(u.id!==void 0&&l.call(u,"id")){let o=u.id;if(typeof o=="st\
ring"){if(P(o)>1e4){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/C\
alls/create/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperti\
es/properties/Calls/properties/create/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.
push(s),r++}if(P(o)<0){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPrope\
rties/properties/Calls/properties/create/properties/id/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.
push(s),r++}if(!N.test(o)){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/Calls/create/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Calls/properties/create/properties/id/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u0\
01f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/Calls/create/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/R\
esources/additionalProperties/properties/Calls/properties/create/properties/id/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),r++}}if(u.outputs!==void 0&&l.call(u,"outputs")){let o=u.outputs;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>1e4){const n={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/outputs/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/outputs/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/outputs/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(m)){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/outputs/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/create/properties/outputs/additionalProperties/pattern",keyword:"pattern",
params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/outputs/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/create/properties/outputs/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/outputs",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Calls/properties/create/properties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),r++}}if(u.properties!==void 0&&l.call(u,"properties")){let o=u.properties;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>1e4){const n={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properties/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/properties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/proper\
ties/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(m)){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/create/properties/properties/additionalProperties/pattern",keyword:"patter\
n",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/tar\
gets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properties/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resou\
rces/additionalProperties/properties/Calls/properties/create/properties/properties/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),r++}}if(u.idempotency!==void 0&&l.call(u,"idempotency")){let o=u.idempotency;if(typeof o==
"string"){if(P(o)>100){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/create/properties/idempotency/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[s]:e.push(s),r++}if(!V.test(o)){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/create/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/propert\
ies/Resources/additionalProperties/properties/Calls/properties/create/properties/idempotency/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targ\
ets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/idempotency",schemaPath:"#/properties/spec/\
properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properti\
es/idempotency/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.poll!==void 0&&l.call(u,"\
poll")){let o=u.poll;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o))if(!(s==="path"||s==="at"||
s==="until"||s==="failed"||s==="every"||s==="for")){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/create/poll",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s}};e===null?e=[m]:e.push(m),r++}if(o.path!==void 0&&l.call(o,"path")){let s=o.
path;if(typeof s=="string"){if(P(s)>2e4){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/poll/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resour\
ces/additionalProperties/properties/Calls/properties/create/properties/poll/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:2e4}};e===null?e=[m]:e.push(m),r++}if(P(s)<1){const m={instancePath:t+"/spec/targets/http/Resources/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/path",schemaPath:"#/properties/spec/properties/targets/proper\
ties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/properties/path/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}if(!I.test(s)){const m={instancePath:t+"/sp\
ec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/path",schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/pro\
perties/poll/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/poll/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(o.
at!==void 0&&l.call(o,"at")){let s=o.at;if(typeof s=="string"){if(P(s)>1e4){const m={instancePath:t+"/spec/targets/http/\
Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/at",schemaPath:"#/properties/spec/properties/ta\
rgets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/prope\
rties/at/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[m]:e.push(m),r++}if(P(s)<0){const m={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/at",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/p\
roperties/poll/properties/at/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[m]:e.push(m),r++}if(!N.test(s)){
const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/at",
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/create/properties/poll/properties/at/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?\
$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/poll/at",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/create/properties/poll/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}}if(o.until!==void 0&&l.call(o,"until")){let s=o.until;if(Array.isArray(s)){if(s.
length<1){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/creat\
e/poll/until",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties\
/properties/Calls/properties/create/properties/poll/properties/until/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[n]:e.push(n),r++}const m=s.length;for(let n=0;n<m;n++){let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!=
"boolean"&&A!==null){const O={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
Calls/create/poll/until/"+n,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/create/properties/poll/properties/until/items/type",keyword:"type",params:{type:z.
properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.
create.properties.poll.properties.until.items.type}};e===null?e=[O]:e.push(O),r++}}}else{const m={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/until",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prope\
rties/poll/properties/until/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(o.failed!==void 0&&
l.call(o,"failed")){let s=o.failed;if(Array.isArray(s)){if(s.length<1){const n={instancePath:t+"/spec/targets/http/Resou\
rces/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/failed",schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/proper\
ties/failed/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const m=s.length;for(let n=0;n<m;n++){
let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!="boolean"&&A!==null){const O={instancePath:t+"/spec/targ\
ets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/failed/"+n,schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prope\
rties/poll/properties/failed/items/type",keyword:"type",params:{type:z.properties.spec.properties.targets.properties.http.
properties.Resources.additionalProperties.properties.Calls.properties.create.properties.poll.properties.failed.items.type}};
e===null?e=[O]:e.push(O),r++}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/poll/failed",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/create/properties/poll/properties/failed/type",keyword:"type",params:{
type:"array"}};e===null?e=[m]:e.push(m),r++}}if(o.every!==void 0&&l.call(o,"every")){let s=o.every;if(typeof s=="string"){
if(!Z.test(s)){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
create/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPrope\
rties/properties/Calls/properties/create/properties/poll/properties/every/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{1,9}[smhd]$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/ht\
tp/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/properties/every/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(o.for!==void 0&&l.call(o,"for")){let s=o.for;if(typeof s==
"string"){if(!Z.test(s)){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additiona\
lProperties/properties/Calls/properties/create/properties/poll/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,9}[smhd]$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http\
/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/properties/for/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll",schemaPath:"#/properties/spec/properties/targets/propertie\
s/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/create/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}if(w.read!==void 0&&l.call(w,"read")){let u=w.read;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.
method===void 0||!l.call(u,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addition\
alProperties/properties/Calls/properties/read/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=
[o]:e.push(o),r++}if(u.path===void 0||!l.call(u,"path")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/properties/targets/properties/http/properties\
/Resources/additionalProperties/properties/Calls/properties/read/required",keyword:"required",params:{missingProperty:"p\
ath"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(u))if(!l.call(z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.read.properties,o)){const s={instancePath:t+"\
/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/prop\
erties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(u.method!==void 0&&
l.call(u,"method")){let o=u.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/method",schemaPath:"#/properties/spec/properties/targets/properties/http/pro\
perties/Resources/additionalProperties/properties/Calls/properties/read/properties/method/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/method",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/proper\
ties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.http.properties.Resources.
additionalProperties.properties.Calls.properties.read.properties.method.enum}};e===null?e=[s]:e.push(s),r++}}if(u.path!==
void 0&&l.call(u,"path")){let o=u.path;if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"/spec/targets/http/R\
esources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"#/properties/spec/properties/targets/\
properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/path/maxLength",keyword:"\
maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+"/spec/targets/http/Resou\
rces/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"#/properties/spec/properties/targets/prop\
erties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/path/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={instancePath:t+"/spec/targets/http/Res\
ources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/path/pattern",keyword:"\
pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"#/properties/spec/properties/targets/properti\
es/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/path/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.headers!==void 0&&l.call(u,"headers")){let o=u.headers;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const m=r;if(typeof s=="string"){if(P(s)>100){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:s};e===null?e=[n]:
e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/read/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/read/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers",schemaPath:"#/properties/spec/properti\
es/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/headers\
/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:s};e===null?e=[n]:e.push(n),r++}var c=m===r;if(!c){
const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}
for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>2e4){const n={instancePath:t+"/spec/targets/htt\
p/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[n]:e.push(
n),r++}if(P(m)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/read/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/h\
ttp/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/headers/additionalProperties/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/read/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/read/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/read/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}}if(u.expect!==void 0&&l.call(u,"expect")){let o=u.expect;if(Array.isArray(o)){if(o.length<1){const m={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/proper\
ties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const s=o.length;for(let m=0;m<s;m++){
let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/additionalProperties/properties/Calls/properties/read/properties/expect/items/type",keyword:"type",
params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect/"+m,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/pro\
perties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||
isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/\
expect/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/pr\
operties/Calls/properties/read/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===
null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/read/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/read/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}}if(u.gone!==void 0&&l.call(u,"gone")){let o=u.gone;if(Array.isArray(o)){const s=o.length;for(let m=0;m<
s;m++){let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone/"+m,schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/gone/items/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone/"+m,schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/prope\
rties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||isNaN(
n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone/"+
m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/\
Calls/properties/read/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[A]:
e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/read/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/read/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),r++}}if(u.id!==void 0&&l.call(u,"id")){let o=u.id;if(typeof o=="string"){if(P(o)>1e4){const s={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/propert\
ies/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/id/max\
Length",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<0){const s={instancePath:t+"/spec/t\
argets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/properti\
es/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/id/minL\
ength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.push(s),r++}if(!N.test(o)){const s={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/propert\
ies/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/id/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/\
properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties\
/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.outputs!==void 0&&l.call(u,"outputs")){
let o=u.outputs;if(o&&typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let m=o[s];if(typeof m=="stri\
ng"){if(P(m)>1e4){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/read/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/h\
ttp/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/outputs/additionalProperties/m\
axLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={instancePath:t+"/spec\
/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/read/properties/outputs/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?
e=[n]:e.push(n),r++}if(!N.test(m)){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/read/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/outputs/addit\
ionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Res\
ources/additionalProperties/properties/Calls/properties/read/properties/outputs/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs",schemaPath:"#/properties/spec/properties/targets/properties/http/pr\
operties/Resources/additionalProperties/properties/Calls/properties/read/properties/outputs/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.properties!==void 0&&l.call(u,"properties")){let o=u.properties;if(o&&
typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>1e4){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/read/properties/properties/additionalProperties/maxLength",keyword:"maxLen\
gth",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/properties/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(
n),r++}if(!N.test(m)){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/read/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/prope\
rties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/properties/additionalPr\
operties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/read/properties/properties/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/read/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/prop\
erties/Resources/additionalProperties/properties/Calls/properties/read/properties/properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/read/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),r++}}if(w.update!==void 0&&l.call(w,"update")){let u=w.update;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.
method===void 0||!l.call(u,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/update/required",keyword:"required",params:{missingProperty:"method"}};e===null?
e=[o]:e.push(o),r++}if(u.path===void 0||!l.call(u,"path")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/update/required",keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(u))if(!l.call(z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.update.properties,o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/p\
roperties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(u.method!==void 0&&
l.call(u,"method")){let o=u.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/method",schemaPath:"#/properties/spec/properties/targets/properties/http/p\
roperties/Resources/additionalProperties/properties/Calls/properties/update/properties/method/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const s={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/method",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/update/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.http.
properties.Resources.additionalProperties.properties.Calls.properties.update.properties.method.enum}};e===null?e=[s]:e.push(
s),r++}}if(u.path!==void 0&&l.call(u,"path")){let o=u.path;if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"\
/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prope\
rties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prop\
erties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prop\
erties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.headers!==void 0&&l.call(u,"\
headers")){let o=u.headers;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const m=r;if(typeof s==
"string"){if(P(s)>100){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Calls/properties/update/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},
propertyName:s};e===null?e=[n]:e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/additionalProperties/properties/Calls/properties/update/properties/headers/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/p\
roperties/headers/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:s};e===null?e=[n]:e.push(n),r++}
var f=m===r;if(!f){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Ca\
lls/update/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProp\
erties/properties/Calls/properties/update/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[n]:e.push(n),r++}}for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>2e4){const n={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[n]:e.push(n),r++}if(P(m)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/headers/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/update/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addi\
tionalProperties/properties/Calls/properties/update/properties/headers/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}}if(u.expect!==void 0&&l.call(u,"expect")){let o=u.expect;if(Array.isArray(o)){if(o.length<1){const m={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/update/properties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const s=o.length;
for(let m=0;m<s;m++){let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http\
/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect/"+m,schemaPath:"#/properties/spec/properties\
/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/expect/\
items/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(
n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expe\
ct/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/properties/update/properties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===
null?e=[A]:e.push(A),r++}if(n<100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/update/expect/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/propertie\
s/Resources/additionalProperties/properties/Calls/properties/update/properties/expect/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:100}};e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/expect/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(u.gone!==void 0&&l.call(u,"gone")){let o=u.gone;if(Array.isArray(
o)){const s=o.length;for(let m=0;m<s;m++){let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/gone/"+m,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/p\
roperties/gone/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>
599||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
update/gone/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperti\
es/properties/Calls/properties/update/properties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};
e===null?e=[A]:e.push(A),r++}if(n<100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/update/gone/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/prope\
rties/Resources/additionalProperties/properties/Calls/properties/update/properties/gone/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:100}};e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Res\
ources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/gone",schemaPath:"#/properties/spec/properties/targets/\
properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/gone/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(u.id!==void 0&&l.call(u,"id")){let o=u.id;if(typeof o=="st\
ring"){if(P(o)>1e4){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/C\
alls/update/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperti\
es/properties/Calls/properties/update/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.
push(s),r++}if(P(o)<0){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPrope\
rties/properties/Calls/properties/update/properties/id/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.
push(s),r++}if(!N.test(o)){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/Calls/update/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Calls/properties/update/properties/id/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u0\
01f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/Calls/update/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/R\
esources/additionalProperties/properties/Calls/properties/update/properties/id/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),r++}}if(u.outputs!==void 0&&l.call(u,"outputs")){let o=u.outputs;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>1e4){const n={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/outputs/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/outputs/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/outputs/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(m)){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/outputs/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/update/properties/outputs/additionalProperties/pattern",keyword:"pattern",
params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/outputs/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/update/properties/outputs/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/outputs",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Calls/properties/update/properties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),r++}}if(u.properties!==void 0&&l.call(u,"properties")){let o=u.properties;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>1e4){const n={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properties/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/properties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/proper\
ties/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(m)){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/update/properties/properties/additionalProperties/pattern",keyword:"patter\
n",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/tar\
gets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properties/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resou\
rces/additionalProperties/properties/Calls/properties/update/properties/properties/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),r++}}if(u.idempotency!==void 0&&l.call(u,"idempotency")){let o=u.idempotency;if(typeof o==
"string"){if(P(o)>100){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/update/properties/idempotency/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[s]:e.push(s),r++}if(!V.test(o)){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/update/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/propert\
ies/Resources/additionalProperties/properties/Calls/properties/update/properties/idempotency/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targ\
ets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/idempotency",schemaPath:"#/properties/spec/\
properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properti\
es/idempotency/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.poll!==void 0&&l.call(u,"\
poll")){let o=u.poll;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o))if(!(s==="path"||s==="at"||
s==="until"||s==="failed"||s==="every"||s==="for")){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/update/poll",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s}};e===null?e=[m]:e.push(m),r++}if(o.path!==void 0&&l.call(o,"path")){let s=o.
path;if(typeof s=="string"){if(P(s)>2e4){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/poll/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resour\
ces/additionalProperties/properties/Calls/properties/update/properties/poll/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:2e4}};e===null?e=[m]:e.push(m),r++}if(P(s)<1){const m={instancePath:t+"/spec/targets/http/Resources/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/path",schemaPath:"#/properties/spec/properties/targets/proper\
ties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/properties/path/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}if(!I.test(s)){const m={instancePath:t+"/sp\
ec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/path",schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/pro\
perties/poll/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/update/properties/poll/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(o.
at!==void 0&&l.call(o,"at")){let s=o.at;if(typeof s=="string"){if(P(s)>1e4){const m={instancePath:t+"/spec/targets/http/\
Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/at",schemaPath:"#/properties/spec/properties/ta\
rgets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/prope\
rties/at/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[m]:e.push(m),r++}if(P(s)<0){const m={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/at",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/p\
roperties/poll/properties/at/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[m]:e.push(m),r++}if(!N.test(s)){
const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/at",
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/update/properties/poll/properties/at/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?\
$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/poll/at",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/update/properties/poll/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[m]:e.push(m),r++}}if(o.until!==void 0&&l.call(o,"until")){let s=o.until;if(Array.isArray(s)){if(s.
length<1){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/updat\
e/poll/until",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties\
/properties/Calls/properties/update/properties/poll/properties/until/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[n]:e.push(n),r++}const m=s.length;for(let n=0;n<m;n++){let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!=
"boolean"&&A!==null){const O={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
Calls/update/poll/until/"+n,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/update/properties/poll/properties/until/items/type",keyword:"type",params:{type:z.
properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.
update.properties.poll.properties.until.items.type}};e===null?e=[O]:e.push(O),r++}}}else{const m={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/until",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prope\
rties/poll/properties/until/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(o.failed!==void 0&&
l.call(o,"failed")){let s=o.failed;if(Array.isArray(s)){if(s.length<1){const n={instancePath:t+"/spec/targets/http/Resou\
rces/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/failed",schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/proper\
ties/failed/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const m=s.length;for(let n=0;n<m;n++){
let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!="boolean"&&A!==null){const O={instancePath:t+"/spec/targ\
ets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/failed/"+n,schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prope\
rties/poll/properties/failed/items/type",keyword:"type",params:{type:z.properties.spec.properties.targets.properties.http.
properties.Resources.additionalProperties.properties.Calls.properties.update.properties.poll.properties.failed.items.type}};
e===null?e=[O]:e.push(O),r++}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/poll/failed",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/update/properties/poll/properties/failed/type",keyword:"type",params:{
type:"array"}};e===null?e=[m]:e.push(m),r++}}if(o.every!==void 0&&l.call(o,"every")){let s=o.every;if(typeof s=="string"){
if(!Z.test(s)){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
update/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPrope\
rties/properties/Calls/properties/update/properties/poll/properties/every/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{1,9}[smhd]$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/ht\
tp/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/properties/every/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(o.for!==void 0&&l.call(o,"for")){let s=o.for;if(typeof s==
"string"){if(!Z.test(s)){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additiona\
lProperties/properties/Calls/properties/update/properties/poll/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,9}[smhd]$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http\
/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/properties/for/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll",schemaPath:"#/properties/spec/properties/targets/propertie\
s/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/update/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}if(w.delete!==void 0&&l.call(w,"delete")){let u=w.delete;if(u&&typeof u=="object"&&!Array.isArray(u)){
if(u.method===void 0||!l.call(u,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/delete/required",keyword:"required",params:{missingProperty:"method"}};
e===null?e=[o]:e.push(o),r++}if(u.path===void 0||!l.call(u,"path")){const o={instancePath:t+"/spec/targets/http/Resource\
s/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/required",keyword:"required",params:{
missingProperty:"path"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(u))if(!l.call(z.properties.spec.properties.
targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.delete.properties,o)){const s={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/pr\
operties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/d\
elete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(u.
method!==void 0&&l.call(u,"method")){let o=u.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/R\
esources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/method",schemaPath:"#/properties/spec/properties/targ\
ets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/method/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||
o==="DELETE")){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
delete/method",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPropertie\
s/properties/Calls/properties/delete/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.
targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.delete.properties.method.enum}};
e===null?e=[s]:e.push(s),r++}}if(u.path!==void 0&&l.call(u,"path")){let o=u.path;if(typeof o=="string"){if(P(o)>2e4){const s={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.headers!==void 0&&
l.call(u,"headers")){let o=u.headers;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const m=r;
if(typeof s=="string"){if(P(s)>100){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/delete/properties/headers/propertyNames/maxLength",keyword:"maxLength",
params:{limit:100},propertyName:s};e===null?e=[n]:e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/ht\
tp/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers",schemaPath:"#/properties/spec/properties\
/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/headers\
/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:
e.push(n),r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/C\
alls/delete/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPro\
perties/properties/Calls/properties/delete/properties/headers/propertyNames/type",keyword:"type",params:{type:"string"},
propertyName:s};e===null?e=[n]:e.push(n),r++}var x=m===r;if(!x){const n={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers",schemaPath:"#/properties/spec/properties/targets/proper\
ties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/headers/propertyNames",
keyword:"propertyNames",params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}for(const s of Object.keys(o)){let m=o[s];
if(typeof m=="string"){if(P(m)>2e4){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/headers/a\
dditionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[n]:e.push(n),r++}if(P(m)<1){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/delete/properties/headers/additionalProperties/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{
const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers",
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/delete/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.
expect!==void 0&&l.call(u,"expect")){let o=u.expect;if(Array.isArray(o)){if(o.length<1){const m={instancePath:t+"/spec/t\
argets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect",schemaPath:"#/properties/spec/pr\
operties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties\
/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const s=o.length;for(let m=0;m<s;m++){
let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect/"+m,schemaPath:"#/properties/spec/properties/targets/properties/htt\
p/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/expect/items/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect/"+m,schemaPath:"#/propert\
ies/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete\
/properties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<
100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
delete/expect/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/delete/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources\
/additionalProperties/properties/Calls/properties/delete/properties/expect/type",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),r++}}if(u.gone!==void 0&&l.call(u,"gone")){let o=u.gone;if(Array.isArray(o)){const s=o.length;for(let m=0;m<
s;m++){let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/gone/"+m,schemaPath:"#/properties/spec/properties/targets/properti\
es/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/gone/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/gone/"+m,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||
isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delet\
e/gone/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/pr\
operties/Calls/properties/delete/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===
null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/delete/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/delete/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}}if(u.id!==void 0&&l.call(u,"id")){let o=u.id;if(typeof o=="string"){if(P(o)>1e4){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/proper\
ties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<0){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/proper\
ties/id/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.push(s),r++}if(!N.test(o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/proper\
ties/id/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#\
/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/propertie\
s/delete/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.outputs!==void 0&&
l.call(u,"outputs")){let o=u.outputs;if(o&&typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let m=o[s];
if(typeof m=="string"){if(P(m)>1e4){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/outputs/a\
dditionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/outputs/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/delete/properties/outputs/additionalProperties/minLength",keyword:"minLeng\
th",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(m)){const n={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/propertie\
s/delete/properties/outputs/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};
e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/outputs/a\
dditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/outputs",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.properties!==void 0&&l.
call(u,"properties")){let o=u.properties;if(o&&typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let m=o[s];
if(typeof m=="string"){if(P(m)>1e4){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/proper\
ties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/delete/properties/properties/additionalProperties/minLength",keyword:"minL\
ength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(m)){const n={instancePath:t+"/spec/targets/http/Resourc\
es/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/properties/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)\
?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/proper\
ties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properties",schemaPath:"#/proper\
ties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delet\
e/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.idempotency!==void 0&&
l.call(u,"idempotency")){let o=u.idempotency;if(typeof o=="string"){if(P(o)>100){const s={instancePath:t+"/spec/targets/\
http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/idempotency",schemaPath:"#/properties/spec/prop\
erties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/i\
dempotency/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[s]:e.push(s),r++}if(!V.test(o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/idempotency",schemaPath:"#/prope\
rties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/dele\
te/properties/idempotency/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}};e===null?e=[s]:e.
push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/delete/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Calls/properties/delete/properties/idempotency/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}}if(u.poll!==void 0&&l.call(u,"poll")){let o=u.poll;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.
keys(o))if(!(s==="path"||s==="at"||s==="until"||s==="failed"||s==="every"||s==="for")){const m={instancePath:t+"/spec/ta\
rgets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll",schemaPath:"#/properties/spec/prope\
rties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/po\
ll/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[m]:e.push(m),r++}if(o.
path!==void 0&&l.call(o,"path")){let s=o.path;if(typeof s=="string"){if(P(s)>2e4){const m={instancePath:t+"/spec/targets\
/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/path",schemaPath:"#/properties/spec/prope\
rties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/po\
ll/properties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[m]:e.push(m),r++}if(P(s)<1){const m={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/path",schemaPath:"#/propert\
ies/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete\
/properties/poll/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}if(!I.test(
s)){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll\
/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/properties/delete/properties/poll/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?
e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/delete/poll/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addition\
alProperties/properties/Calls/properties/delete/properties/poll/properties/path/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[m]:e.push(m),r++}}if(o.at!==void 0&&l.call(o,"at")){let s=o.at;if(typeof s=="string"){if(P(s)>1e4){const m={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/at",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/poll/properties/at/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[m]:e.push(m),r++}
if(P(s)<0){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/dele\
te/poll/at",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/delete/properties/poll/properties/at/minLength",keyword:"minLength",params:{limit:0}};e===null?
e=[m]:e.push(m),r++}if(!N.test(s)){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/poll/at",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/at/pattern",keyword:"pattern",params:{
pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/R\
esources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/at",schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/proper\
ties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(o.until!==void 0&&l.call(o,"until")){
let s=o.until;if(Array.isArray(s)){if(s.length<1){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/delete/poll/until",schemaPath:"#/properties/spec/properties/targets/properties/http/pr\
operties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/until/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const m=s.length;for(let n=0;n<m;n++){let A=s[n];if(typeof A!="\
string"&&typeof A!="number"&&typeof A!="boolean"&&A!==null){const O={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/until/"+n,schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/until/item\
s/type",keyword:"type",params:{type:z.properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.
properties.Calls.properties.delete.properties.poll.properties.until.items.type}};e===null?e=[O]:e.push(O),r++}}}else{const m={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/until",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/poll/properties/until/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(o.
failed!==void 0&&l.call(o,"failed")){let s=o.failed;if(Array.isArray(s)){if(s.length<1){const n={instancePath:t+"/spec/t\
argets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/failed",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/prope\
rties/poll/properties/failed/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const m=s.length;
for(let n=0;n<m;n++){let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!="boolean"&&A!==null){const O={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/failed/"+n,schemaPath:"#/pr\
operties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/d\
elete/properties/poll/properties/failed/items/type",keyword:"type",params:{type:z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.delete.properties.poll.properties.failed.items.
type}};e===null?e=[O]:e.push(O),r++}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/delete/poll/failed",schemaPath:"#/properties/spec/properties/targets/properties/http/propert\
ies/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/failed/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(o.every!==void 0&&l.call(o,"every")){let s=o.every;if(typeof s==
"string"){if(!Z.test(s)){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/delete/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/delete/properties/poll/properties/every/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,9}[smhd]$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/ht\
tp/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/every/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(o.for!==void 0&&l.call(o,"for")){let s=o.for;if(typeof s==
"string"){if(!Z.test(s)){const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/delete/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additiona\
lProperties/properties/Calls/properties/delete/properties/poll/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,9}[smhd]$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http\
/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/for/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll",schemaPath:"#/properties/spec/properties/targets/propertie\
s/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/delete/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}if(w.find!==void 0&&l.call(w,"find")){let u=w.find;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.
method===void 0||!l.call(u,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addition\
alProperties/properties/Calls/properties/find/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=
[o]:e.push(o),r++}if(u.path===void 0||!l.call(u,"path")){const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/properties/targets/properties/http/properties\
/Resources/additionalProperties/properties/Calls/properties/find/required",keyword:"required",params:{missingProperty:"p\
ath"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(u))if(!l.call(z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.find.properties,o)){const s={instancePath:t+"\
/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/prop\
erties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(u.method!==void 0&&
l.call(u,"method")){let o=u.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/method",schemaPath:"#/properties/spec/properties/targets/properties/http/pro\
perties/Resources/additionalProperties/properties/Calls/properties/find/properties/method/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/method",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/proper\
ties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.http.properties.Resources.
additionalProperties.properties.Calls.properties.find.properties.method.enum}};e===null?e=[s]:e.push(s),r++}}if(u.path!==
void 0&&l.call(u,"path")){let o=u.path;if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"/spec/targets/http/R\
esources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"#/properties/spec/properties/targets/\
properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/path/maxLength",keyword:"\
maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+"/spec/targets/http/Resou\
rces/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"#/properties/spec/properties/targets/prop\
erties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/path/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={instancePath:t+"/spec/targets/http/Res\
ources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/path/pattern",keyword:"\
pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources\
/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"#/properties/spec/properties/targets/properti\
es/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/path/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.headers!==void 0&&l.call(u,"headers")){let o=u.headers;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const m=r;if(typeof s=="string"){if(P(s)>100){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:s};e===null?e=[n]:
e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/find/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/find/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers",schemaPath:"#/properties/spec/properti\
es/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/headers\
/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:s};e===null?e=[n]:e.push(n),r++}var q=m===r;if(!q){
const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}
for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>2e4){const n={instancePath:t+"/spec/targets/htt\
p/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[n]:e.push(
n),r++}if(P(m)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/find/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/h\
ttp/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/headers/additionalProperties/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/find/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/find/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/find/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}}if(u.expect!==void 0&&l.call(u,"expect")){let o=u.expect;if(Array.isArray(o)){if(o.length<1){const m={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/proper\
ties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const s=o.length;for(let m=0;m<s;m++){
let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/additionalProperties/properties/Calls/properties/find/properties/expect/items/type",keyword:"type",
params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect/"+m,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/pro\
perties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||
isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/\
expect/"+m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/pr\
operties/Calls/properties/find/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===
null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/find/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/find/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}}if(u.gone!==void 0&&l.call(u,"gone")){let o=u.gone;if(Array.isArray(o)){const s=o.length;for(let m=0;m<
s;m++){let n=o[m];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+a.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone/"+m,schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/gone/items/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone/"+m,schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/prope\
rties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||isNaN(
n)){const A={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone/"+
m,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/\
Calls/properties/find/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[A]:
e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/find/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/find/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),r++}}if(u.id!==void 0&&l.call(u,"id")){let o=u.id;if(typeof o=="string"){if(P(o)>1e4){const s={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/propert\
ies/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/id/max\
Length",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<0){const s={instancePath:t+"/spec/t\
argets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/properti\
es/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/id/minL\
ength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.push(s),r++}if(!N.test(o)){const s={instancePath:t+"/spec/\
targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/propert\
ies/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/id/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/\
properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties\
/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(u.outputs!==void 0&&l.call(u,"outputs")){
let o=u.outputs;if(o&&typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let m=o[s];if(typeof m=="stri\
ng"){if(P(m)>1e4){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/find/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/h\
ttp/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/outputs/additionalProperties/m\
axLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={instancePath:t+"/spec\
/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/find/properties/outputs/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?
e=[n]:e.push(n),r++}if(!N.test(m)){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/find/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/outputs/addit\
ionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Res\
ources/additionalProperties/properties/Calls/properties/find/properties/outputs/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs",schemaPath:"#/properties/spec/properties/targets/properties/http/pr\
operties/Resources/additionalProperties/properties/Calls/properties/find/properties/outputs/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(u.properties!==void 0&&l.call(u,"properties")){let o=u.properties;if(o&&
typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let m=o[s];if(typeof m=="string"){if(P(m)>1e4){const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/find/properties/properties/additionalProperties/maxLength",keyword:"maxLen\
gth",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(m)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+
a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/properties/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(
n),r++}if(!N.test(m)){const n={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/find/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/prope\
rties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/properties/additionalPr\
operties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/find/properties/properties/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/find/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/prop\
erties/Resources/additionalProperties/properties/Calls/properties/find/properties/properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/find/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),r++}}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
Calls",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const w={instancePath:t+"/sp\
ec/targets/http/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(
w),r++}}}else{const a={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const j={
instancePath:t+"/spec/targets/http",schemaPath:"#/properties/spec/properties/targets/properties/http/type",keyword:"type",
params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}if(C.local!==void 0&&l.call(C,"local")){let L=C.local;if(L&&typeof L==
"object"&&!Array.isArray(L)){if(L.Resources===void 0||!l.call(L,"Resources")){const j={instancePath:t+"/spec/targets/loc\
al",schemaPath:"#/properties/spec/properties/targets/properties/local/required",keyword:"required",params:{missingProperty:"\
Resources"}};e===null?e=[j]:e.push(j),r++}for(const j of Object.keys(L))if(!(j==="Resources"||j==="Outputs")){const a={instancePath:t+
"/spec/targets/local",schemaPath:"#/properties/spec/properties/targets/properties/local/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:j}};e===null?e=[a]:e.push(a),r++}if(L.Resources!==void 0&&l.call(L,"Reso\
urces")){let j=L.Resources;if(j&&typeof j=="object"&&!Array.isArray(j)){if(Object.keys(j).length<1){const a={instancePath:t+
"/spec/targets/local/Resources",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/m\
inProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(j)){const v=r;
if(typeof a=="string"){if(P(a)>255){const w={instancePath:t+"/spec/targets/local/Resources",schemaPath:"#/properties/spe\
c/properties/targets/properties/local/properties/Resources/propertyNames/maxLength",keyword:"maxLength",params:{limit:255},
propertyName:a};e===null?e=[w]:e.push(w),r++}if(!S.test(a)){const w={instancePath:t+"/spec/targets/local/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/local/properties/Resources/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]+$"},propertyName:a};e===null?e=[w]:e.push(w),r++}}else{const w={instancePath:t+"/spec/targets/lo\
cal/Resources",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/propertyNames/type",
keyword:"type",params:{type:"string"},propertyName:a};e===null?e=[w]:e.push(w),r++}var b=v===r;if(!b){const w={instancePath:t+
"/spec/targets/local/Resources",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[w]:e.push(w),r++}}for(const a of Object.keys(
j)){let v=j[a];if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.Type===void 0||!l.call(v,"Type")){const w={instancePath:t+
"/spec/targets/local/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targe\
ts/properties/local/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Type"}};
e===null?e=[w]:e.push(w),r++}for(const w of Object.keys(v))if(!(w==="Type"||w==="Properties"||w==="DependsOn")){const u={
instancePath:t+"/spec/targets/local/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/p\
roperties/targets/properties/local/properties/Resources/additionalProperties/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:w}};e===null?e=[u]:e.push(u),r++}if(v.Type!==void 0&&l.call(v,"Type")){let w=v.Type;
if(typeof w=="string"){if(P(w)>200){const u={instancePath:t+"/spec/targets/local/Resources/"+a.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/additionalPro\
perties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[u]:e.push(u),r++}if(!oe.test(w)){
const u={instancePath:t+"/spec/targets/local/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/\
properties/spec/properties/targets/properties/local/properties/Resources/additionalProperties/properties/Type/pattern",keyword:"\
pattern",params:{pattern:"^Local::[A-Za-z0-9]+$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/tar\
gets/local/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets\
/properties/local/properties/Resources/additionalProperties/properties/Type/type",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),r++}}if(v.Properties!==void 0&&l.call(v,"Properties")){let w=v.Properties;if(!(w&&typeof w=="ob\
ject"&&!Array.isArray(w))){const u={instancePath:t+"/spec/targets/local/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/Properties",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/additionalProp\
erties/properties/Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const w={instancePath:t+
"/spec/targets/local/Resources/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targe\
ts/properties/local/properties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:
e.push(w),r++}}}else{const a={instancePath:t+"/spec/targets/local/Resources",schemaPath:"#/properties/spec/properties/ta\
rgets/properties/local/properties/Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(L.
Outputs!==void 0&&l.call(L,"Outputs")){let j=L.Outputs;if(!(j&&typeof j=="object"&&!Array.isArray(j))){const a={instancePath:t+
"/spec/targets/local/Outputs",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Outputs/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const j={instancePath:t+"/spec/targets/local",
schemaPath:"#/properties/spec/properties/targets/properties/local/type",keyword:"type",params:{type:"object"}};e===null?
e=[j]:e.push(j),r++}}}else{const L={instancePath:t+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",
keyword:"type",params:{type:"object"}};e===null?e=[L]:e.push(L),r++}}}else{const C={instancePath:t+"/spec",schemaPath:"#\
/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}}}else{const k={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}return J.errors=e,r===0}validators.
Service=X;const ne={type:"object",properties:{apiVersion:{const:"plumbline/v1"},kind:{const:"Service"},metadata:{type:"o\
bject",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,
maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},labels:{type:"object",additionalProperties:{type:"s\
tring"}},annotations:{type:"object",additionalProperties:{type:"string"}},team:{type:"string",minLength:1,maxLength:1e4},
environment:{type:"string",minLength:1,maxLength:1e4}},required:["name","team","environment"],additionalProperties:!1},spec:{
type:"object",properties:{offering:{type:"string",minLength:1,maxLength:1e4},account:{type:"string",minLength:1,maxLength:1e4},
region:{type:"string",minLength:1,maxLength:1e4},parameters:{type:"object"},lease:{type:"object",properties:{until:{type:"\
string",format:"date-or-instant"}},required:[],additionalProperties:!1},dependsOn:{type:"array",items:{type:"string",minLength:1,
maxLength:1e4},uniqueItems:!0,maxItems:100},tags:{type:"object",additionalProperties:{type:"string",maxLength:1e3}}},required:[
"offering","account"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},
Q=formats["date-or-instant"];function X(R,{instancePath:t="",parentData:_,parentDataProperty:E,rootData:D=R}={}){let e=null,
r=0;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.apiVersion===void 0||!l.call(R,"apiVersion")){const h={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[h]:e.push(h),r++}if(R.kind===
void 0||!l.call(R,"kind")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"k\
ind"}};e===null?e=[h]:e.push(h),r++}if(R.metadata===void 0||!l.call(R,"metadata")){const h={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[h]:e.push(h),r++}if(R.spec===void 0||!l.call(
R,"spec")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?
e=[h]:e.push(h),r++}for(const h of Object.keys(R))if(!(h==="apiVersion"||h==="kind"||h==="metadata"||h==="spec")){const i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?
e=[i]:e.push(i),r++}if(R.apiVersion!==void 0&&l.call(R,"apiVersion")&&R.apiVersion!=="plumbline/v1"){const h={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[h]:e.push(h),r++}if(R.kind!==void 0&&l.call(R,"kind")&&R.kind!=="Service"){const h={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Service"}};e===null?e=[h]:e.push(h),r++}if(R.metadata!==void 0&&
l.call(R,"metadata")){let h=R.metadata;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!l.call(h,"name")){
const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),r++}if(h.team===void 0||!l.call(h,"team")){const i={instancePath:t+"/metadata",schemaPath:"\
#/properties/metadata/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[i]:e.push(i),r++}if(h.environment===
void 0||!l.call(h,"environment")){const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"\
required",params:{missingProperty:"environment"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(h))if(!(i==="n\
ame"||i==="title"||i==="description"||i==="labels"||i==="annotations"||i==="team"||i==="environment")){const p={instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[p]:e.push(p),r++}if(h.name!==void 0&&l.call(h,"name")){let i=h.name;if(typeof i=="string"){if(P(i)>63){const p={
instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[p]:e.push(p),r++}if(!$.test(i)){const p={instancePath:t+"/metadata/name",schemaPath:"#/properties\
/metadata/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[p]:
e.push(p),r++}}else{const p={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.title!==void 0&&l.call(h,"title")){let i=h.title;if(typeof i==
"string"){if(P(i)>1e4){const p={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/metadat\
a/title",schemaPath:"#/properties/metadata/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.description!==void 0&&l.call(h,"description")){
let i=h.description;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+"/metadata/description",schemaPath:"#/pr\
operties/metadata/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}
if(P(i)<1){const p={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/descr\
iption",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),r++}}if(h.labels!==void 0&&l.call(h,"labels")){let i=h.labels;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const p of Object.keys(i))if(typeof i[p]!="string"){const y={instancePath:t+"/metadata/labels/"+p.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const p={instancePath:t+"/metadata/labels",schemaPath:"#/properties/m\
etadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(h.annotations!==
void 0&&l.call(h,"annotations")){let i=h.annotations;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p of Object.
keys(i))if(typeof i[p]!="string"){const y={instancePath:t+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[y]:e.push(y),r++}}else{const p={instancePath:t+"/metadata/annotations",schemaPath:"#/properties/metad\
ata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(h.team!==void 0&&
l.call(h,"team")){let i=h.team;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+"/metadata/team",schemaPath:"\
#/properties/metadata/properties/team/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(
i)<1){const p={instancePath:t+"/metadata/team",schemaPath:"#/properties/metadata/properties/team/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/team",schemaPath:"#/prop\
erties/metadata/properties/team/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.environment!==
void 0&&l.call(h,"environment")){let i=h.environment;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+"/metad\
ata/environment",schemaPath:"#/properties/metadata/properties/environment/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/metadata/environment",schemaPath:"#/properties/metadat\
a/properties/environment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+
"/metadata/environment",schemaPath:"#/properties/metadata/properties/environment/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(R.spec!==void 0&&l.call(R,"spec")){let h=R.spec;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.offering===void 0||!l.call(h,"offering")){const i={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"offering"}};e===null?e=[i]:e.push(i),r++}if(h.account===
void 0||!l.call(h,"account")){const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",
params:{missingProperty:"account"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(h))if(!(i==="offering"||i===
"account"||i==="region"||i==="parameters"||i==="lease"||i==="dependsOn"||i==="tags")){const p={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(
p),r++}if(h.offering!==void 0&&l.call(h,"offering")){let i=h.offering;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+
"/spec/offering",schemaPath:"#/properties/spec/properties/offering/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/spec/offering",schemaPath:"#/properties/spec/properties/of\
fering/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spe\
c/offering",schemaPath:"#/properties/spec/properties/offering/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}}if(h.account!==void 0&&l.call(h,"account")){let i=h.account;if(typeof i=="string"){if(P(i)>1e4){const p={
instancePath:t+"/spec/account",schemaPath:"#/properties/spec/properties/account/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/spec/account",schemaPath:"#/properties/spec/properties\
/account/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/s\
pec/account",schemaPath:"#/properties/spec/properties/account/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}}if(h.region!==void 0&&l.call(h,"region")){let i=h.region;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+
"/spec/region",schemaPath:"#/properties/spec/properties/region/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?
e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/spec/region",schemaPath:"#/properties/spec/properties/region/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/region",
schemaPath:"#/properties/spec/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}
if(h.parameters!==void 0&&l.call(h,"parameters")){let i=h.parameters;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const p={
instancePath:t+"/spec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),r++}}if(h.lease!==void 0&&l.call(h,"lease")){let i=h.lease;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(const p of Object.keys(i))if(p!=="until"){const y={instancePath:t+"/spec/lease",schemaPath:"#/pro\
perties/spec/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?
e=[y]:e.push(y),r++}if(i.until!==void 0&&l.call(i,"until")){let p=i.until;if(typeof p=="string"){if(!Q(p)){const y={instancePath:t+
"/spec/lease/until",schemaPath:"#/properties/spec/properties/lease/properties/until/format",keyword:"format",params:{format:"\
date-or-instant"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/spec/lease/until",schemaPath:"#/properti\
es/spec/properties/lease/properties/until/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{
const p={instancePath:t+"/spec/lease",schemaPath:"#/properties/spec/properties/lease/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),r++}}if(h.dependsOn!==void 0&&l.call(h,"dependsOn")){let i=h.dependsOn;if(Array.isArray(
i)){if(i.length>100){const g={instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/maxIte\
ms",keyword:"maxItems",params:{limit:100}};e===null?e=[g]:e.push(g),r++}const p=i.length;for(let g=0;g<p;g++){let d=i[g];
if(typeof d=="string"){if(P(d)>1e4){const c={instancePath:t+"/spec/dependsOn/"+g,schemaPath:"#/properties/spec/propertie\
s/dependsOn/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+
"/spec/dependsOn/"+g,schemaPath:"#/properties/spec/properties/dependsOn/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/dependsOn/"+g,schemaPath:"#/properties/spec/properties\
/dependsOn/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}const y=T(i);if(y>=0){const g={
instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{
at:y}};e===null?e=[g]:e.push(g),r++}}else{const p={instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/proper\
ties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(h.tags!==void 0&&l.call(h,"t\
ags")){let i=h.tags;if(i&&typeof i=="object"&&!Array.isArray(i))for(const p of Object.keys(i)){let y=i[p];if(typeof y=="\
string"){if(P(y)>1e3){const g={instancePath:t+"/spec/tags/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/spec/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[g]:e.push(
g),r++}}else{const g={instancePath:t+"/spec/tags/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spe\
c/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}else{const p={
instancePath:t+"/spec/tags",schemaPath:"#/properties/spec/properties/tags/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),r++}}}else{const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[h]:e.push(h),r++}return X.errors=e,r===0}validators.Policy=Y;const U={type:"object",properties:{apiVersion:{
const:"plumbline/v1"},kind:{const:"Policy"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([\
a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,
maxLength:1e4},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}},severity:{type:"string",enum:["info","low","medium","high","critical"]},controls:{type:"array",items:{type:"\
string",minLength:1,maxLength:1e4}}},required:["name","severity"],additionalProperties:!1},spec:{type:"object",properties:{
parameters:{type:"object"},on:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},minItems:1,uniqueItems:!0},variables:{
type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},when:{type:"string",minLength:1,maxLength:2e4},
require:{type:"string",minLength:1,maxLength:2e4},message:{type:"string",minLength:1,maxLength:2e4},fix:{type:"string",minLength:1,
maxLength:2e4},category:{const:"sprawl"},enforcement:{type:"string",enum:["deny","approve","warn","audit"]},approvers:{type:"\
object",properties:{groups:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},teams:{type:"ar\
ray",items:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:200},uniqueItems:!0},
users:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},count:{type:"integer",minimum:1,maximum:50}},
required:[],additionalProperties:!1},exception:{type:"object",properties:{maximum:{type:"string",pattern:"^[0-9]{1,9}[sm\
hd]$"}},required:[],additionalProperties:!1},cases:{type:"array",items:{type:"object",properties:{name:{type:"string",minLength:1,
maxLength:1e4},given:{type:"object"},expect:{type:"string",enum:["violation","pass","skip","error"]}},required:["name","\
given","expect"],additionalProperties:!1}}},required:["on","require","message","enforcement"],additionalProperties:!1,if:{
properties:{enforcement:{const:"approve"}},required:["enforcement"]},then:{required:["approvers"]}}},required:["apiVersi\
on","kind","metadata","spec"],additionalProperties:!1};function Y(R,{instancePath:t="",parentData:_,parentDataProperty:E,
rootData:D=R}={}){let e=null,r=0;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.apiVersion===void 0||!l.call(R,"apiVe\
rsion")){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[i]:e.push(i),r++}if(R.kind===void 0||!l.call(R,"kind")){const i={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[i]:e.push(i),r++}if(R.metadata===void 0||!l.call(R,"metadata")){const i={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[i]:e.push(i),
r++}if(R.spec===void 0||!l.call(R,"spec")){const i={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(R))if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i===
"spec")){const p={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[p]:e.push(p),r++}if(R.apiVersion!==void 0&&l.call(R,"apiVersion")&&R.apiVersion!=="plumbline/v1"){const i={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[i]:e.push(i),r++}if(R.kind!==void 0&&l.call(R,"kind")&&R.kind!=="Policy"){const i={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Policy"}};e===null?e=[i]:e.push(i),r++}if(R.metadata!==void 0&&
l.call(R,"metadata")){let i=R.metadata;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0||!l.call(i,"name")){
const p={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[p]:e.push(p),r++}if(i.severity===void 0||!l.call(i,"severity")){const p={instancePath:t+"/metadata",
schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[p]:e.push(
p),r++}for(const p of Object.keys(i))if(!(p==="name"||p==="title"||p==="description"||p==="labels"||p==="annotations"||p===
"severity"||p==="controls")){const y={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[y]:e.push(y),r++}if(i.name!==void 0&&l.call(i,
"name")){let p=i.name;if(typeof p=="string"){if(P(p)>63){const y={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[y]:e.push(y),r++}if(!$.test(p)){
const y={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),
r++}}if(i.title!==void 0&&l.call(i,"title")){let p=i.title;if(typeof p=="string"){if(P(p)>1e4){const y={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[y]:e.push(y),r++}if(P(p)<1){const y={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[y]:e.push(y),r++}}if(i.description!==void 0&&l.call(i,"description")){let p=i.description;if(typeof p=="string"){if(P(
p)>1e4){const y={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[y]:e.push(y),r++}if(P(p)<1){const y={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(i.labels!==void 0&&l.call(
i,"labels")){let p=i.labels;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const y of Object.keys(p))if(typeof p[y]!="\
string"){const g={instancePath:t+"/metadata/labels/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}else{
const y={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[y]:e.push(y),r++}}if(i.annotations!==void 0&&l.call(i,"annotations")){let p=i.annotations;if(p&&
typeof p=="object"&&!Array.isArray(p)){for(const y of Object.keys(p))if(typeof p[y]!="string"){const g={instancePath:t+"\
/metadata/annotations/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}else{const y={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[y]:e.push(y),r++}}if(i.severity!==void 0&&l.call(i,"severity")){let p=i.severity;if(typeof p!="string"){
const y={instancePath:t+"/metadata/severity",schemaPath:"#/properties/metadata/properties/severity/type",keyword:"type",
params:{type:"string"}};e===null?e=[y]:e.push(y),r++}if(!(p==="info"||p==="low"||p==="medium"||p==="high"||p==="critical")){
const y={instancePath:t+"/metadata/severity",schemaPath:"#/properties/metadata/properties/severity/enum",keyword:"enum",
params:{allowedValues:U.properties.metadata.properties.severity.enum}};e===null?e=[y]:e.push(y),r++}}if(i.controls!==void 0&&
l.call(i,"controls")){let p=i.controls;if(Array.isArray(p)){const y=p.length;for(let g=0;g<y;g++){let d=p[g];if(typeof d==
"string"){if(P(d)>1e4){const c={instancePath:t+"/metadata/controls/"+g,schemaPath:"#/properties/metadata/properties/cont\
rols/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+
"/metadata/controls/"+g,schemaPath:"#/properties/metadata/properties/controls/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/metadata/controls/"+g,schemaPath:"#/properties/me\
tadata/properties/controls/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{const y={
instancePath:t+"/metadata/controls",schemaPath:"#/properties/metadata/properties/controls/type",keyword:"type",params:{type:"\
array"}};e===null?e=[y]:e.push(y),r++}}}else{const p={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(R.spec!==void 0&&l.call(R,"spec")){let i=R.spec;
const p=r;let y=!0;const g=r;if(i&&typeof i=="object"&&!Array.isArray(i)){let d;if((i.enforcement===void 0||!l.call(i,"e\
nforcement"))&&(d="enforcement")){const c={};e===null?e=[c]:e.push(c),r++}else if(i.enforcement!==void 0&&l.call(i,"enfo\
rcement")&&i.enforcement!=="approve"){const c={};e===null?e=[c]:e.push(c),r++}}var h=g===r;if(r=p,e!==null&&(p?e.length=
p:e=null),h){const d=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&(i.approvers===void 0||!l.call(i,"approvers"))){const f={
instancePath:t+"/spec",schemaPath:"#/properties/spec/then/required",keyword:"required",params:{missingProperty:"approver\
s"}};e===null?e=[f]:e.push(f),r++}var h=d===r;y=h}if(!y){const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/i\
f",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.on===void 0||!l.call(i,"on")){const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"requ\
ired",params:{missingProperty:"on"}};e===null?e=[d]:e.push(d),r++}if(i.require===void 0||!l.call(i,"require")){const d={
instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"require"}};e===
null?e=[d]:e.push(d),r++}if(i.message===void 0||!l.call(i,"message")){const d={instancePath:t+"/spec",schemaPath:"#/prop\
erties/spec/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[d]:e.push(d),r++}if(i.enforcement===
void 0||!l.call(i,"enforcement")){const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"requi\
red",params:{missingProperty:"enforcement"}};e===null?e=[d]:e.push(d),r++}for(const d of Object.keys(i))if(!l.call(U.properties.
spec.properties,d)){const c={instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}if(i.parameters!==void 0&&l.call(i,"parameter\
s")){let d=i.parameters;if(!(d&&typeof d=="object"&&!Array.isArray(d))){const c={instancePath:t+"/spec/parameters",schemaPath:"\
#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(i.
on!==void 0&&l.call(i,"on")){let d=i.on;if(Array.isArray(d)){if(d.length<1){const x={instancePath:t+"/spec/on",schemaPath:"\
#/properties/spec/properties/on/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[x]:e.push(x),r++}const c=d.length;
for(let x=0;x<c;x++){let q=d[x];if(typeof q=="string"){if(P(q)>1e4){const b={instancePath:t+"/spec/on/"+x,schemaPath:"#/\
properties/spec/properties/on/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[b]:e.push(b),r++}if(P(
q)<1){const b={instancePath:t+"/spec/on/"+x,schemaPath:"#/properties/spec/properties/on/items/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:t+"/spec/on/"+x,schemaPath:"#/properties\
/spec/properties/on/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}const f=T(d);if(f>=
0){const x={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/uniqueItems",keyword:"uniqueItems",params:{
at:f}};e===null?e=[x]:e.push(x),r++}}else{const c={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on\
/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(i.variables!==void 0&&l.call(i,"variables")){
let d=i.variables;if(d&&typeof d=="object"&&!Array.isArray(d))for(const c of Object.keys(d)){let f=d[c];if(typeof f=="st\
ring"){if(P(f)>2e4){const x={instancePath:t+"/spec/variables/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/spec/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[x]:
e.push(x),r++}if(P(f)<1){const x={instancePath:t+"/spec/variables/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/variables/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[x]:e.push(x),r++}}else{const x={instancePath:t+"/spec/variables/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/variables/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:
e.push(x),r++}}else{const c={instancePath:t+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(i.when!==void 0&&l.call(i,"when")){let d=i.when;if(typeof d==
"string"){if(P(d)>2e4){const c={instancePath:t+"/spec/when",schemaPath:"#/properties/spec/properties/when/maxLength",keyword:"\
maxLength",params:{limit:2e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/when",schemaPath:"\
#/properties/spec/properties/when/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:t+"/spec/when",schemaPath:"#/properties/spec/properties/when/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),r++}}if(i.require!==void 0&&l.call(i,"require")){let d=i.require;if(typeof d=="string"){if(P(d)>2e4){
const c={instancePath:t+"/spec/require",schemaPath:"#/properties/spec/properties/require/maxLength",keyword:"maxLength",
params:{limit:2e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/require",schemaPath:"#/proper\
ties/spec/properties/require/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:t+"/spec/require",schemaPath:"#/properties/spec/properties/require/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[c]:e.push(c),r++}}if(i.message!==void 0&&l.call(i,"message")){let d=i.message;if(typeof d=="string"){if(P(
d)>2e4){const c={instancePath:t+"/spec/message",schemaPath:"#/properties/spec/properties/message/maxLength",keyword:"max\
Length",params:{limit:2e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/message",schemaPath:"\
#/properties/spec/properties/message/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:t+"/spec/message",schemaPath:"#/properties/spec/properties/message/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}}if(i.fix!==void 0&&l.call(i,"fix")){let d=i.fix;if(typeof d=="string"){if(P(d)>2e4){
const c={instancePath:t+"/spec/fix",schemaPath:"#/properties/spec/properties/fix/maxLength",keyword:"maxLength",params:{
limit:2e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/fix",schemaPath:"#/properties/spec/pr\
operties/fix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/spec/fix",schemaPath:"#/properties/spec/properties/fix/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}}if(i.category!==void 0&&l.call(i,"category")&&i.category!=="sprawl"){const d={instancePath:t+"/spec/category",schemaPath:"\
#/properties/spec/properties/category/const",keyword:"const",params:{allowedValue:"sprawl"}};e===null?e=[d]:e.push(d),r++}
if(i.enforcement!==void 0&&l.call(i,"enforcement")){let d=i.enforcement;if(typeof d!="string"){const c={instancePath:t+"\
/spec/enforcement",schemaPath:"#/properties/spec/properties/enforcement/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),r++}if(!(d==="deny"||d==="approve"||d==="warn"||d==="audit")){const c={instancePath:t+"/spec/enforc\
ement",schemaPath:"#/properties/spec/properties/enforcement/enum",keyword:"enum",params:{allowedValues:U.properties.spec.
properties.enforcement.enum}};e===null?e=[c]:e.push(c),r++}}if(i.approvers!==void 0&&l.call(i,"approvers")){let d=i.approvers;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const c of Object.keys(d))if(!(c==="groups"||c==="teams"||c==="users"||
c==="count")){const f={instancePath:t+"/spec/approvers",schemaPath:"#/properties/spec/properties/approvers/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(d.groups!==void 0&&
l.call(d,"groups")){let c=d.groups;if(Array.isArray(c)){const f=c.length;for(let q=0;q<f;q++){let b=c[q];if(typeof b=="s\
tring"){if(P(b)>1e4){const k={instancePath:t+"/spec/approvers/groups/"+q,schemaPath:"#/properties/spec/properties/approv\
ers/properties/groups/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[k]:e.push(k),r++}if(P(b)<1){const k={
instancePath:t+"/spec/approvers/groups/"+q,schemaPath:"#/properties/spec/properties/approvers/properties/groups/items/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+"/spec/approve\
rs/groups/"+q,schemaPath:"#/properties/spec/properties/approvers/properties/groups/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}}const x=T(c);if(x>=0){const q={instancePath:t+"/spec/approvers/groups",schemaPath:"\
#/properties/spec/properties/approvers/properties/groups/uniqueItems",keyword:"uniqueItems",params:{at:x}};e===null?e=[q]:
e.push(q),r++}}else{const f={instancePath:t+"/spec/approvers/groups",schemaPath:"#/properties/spec/properties/approvers/\
properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(d.teams!==void 0&&l.call(
d,"teams")){let c=d.teams;if(Array.isArray(c)){const f=c.length;for(let q=0;q<f;q++){let b=c[q];if(typeof b=="string"){if(P(
b)>200){const k={instancePath:t+"/spec/approvers/teams/"+q,schemaPath:"#/properties/spec/properties/approvers/properties\
/teams/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[k]:e.push(k),r++}if(!F.test(b)){const k={instancePath:t+
"/spec/approvers/teams/"+q,schemaPath:"#/properties/spec/properties/approvers/properties/teams/items/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[k]:e.push(k),r++}}else{const k={
instancePath:t+"/spec/approvers/teams/"+q,schemaPath:"#/properties/spec/properties/approvers/properties/teams/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}const x=T(c);if(x>=0){const q={instancePath:t+"/spe\
c/approvers/teams",schemaPath:"#/properties/spec/properties/approvers/properties/teams/uniqueItems",keyword:"uniqueItems",
params:{at:x}};e===null?e=[q]:e.push(q),r++}}else{const f={instancePath:t+"/spec/approvers/teams",schemaPath:"#/properti\
es/spec/properties/approvers/properties/teams/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}
if(d.users!==void 0&&l.call(d,"users")){let c=d.users;if(Array.isArray(c)){const f=c.length;for(let q=0;q<f;q++){let b=c[q];
if(typeof b=="string"){if(P(b)>1e4){const k={instancePath:t+"/spec/approvers/users/"+q,schemaPath:"#/properties/spec/pro\
perties/approvers/properties/users/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[k]:e.push(k),r++}
if(P(b)<1){const k={instancePath:t+"/spec/approvers/users/"+q,schemaPath:"#/properties/spec/properties/approvers/propert\
ies/users/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+
"/spec/approvers/users/"+q,schemaPath:"#/properties/spec/properties/approvers/properties/users/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}const x=T(c);if(x>=0){const q={instancePath:t+"/spec/approvers/use\
rs",schemaPath:"#/properties/spec/properties/approvers/properties/users/uniqueItems",keyword:"uniqueItems",params:{at:x}};
e===null?e=[q]:e.push(q),r++}}else{const f={instancePath:t+"/spec/approvers/users",schemaPath:"#/properties/spec/propert\
ies/approvers/properties/users/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(d.count!==void 0&&
l.call(d,"count")){let c=d.count;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const f={instancePath:t+"/spec/approvers/c\
ount",schemaPath:"#/properties/spec/properties/approvers/properties/count/type",keyword:"type",params:{type:"integer"}};
e===null?e=[f]:e.push(f),r++}if(typeof c=="number"){if(c>50||isNaN(c)){const f={instancePath:t+"/spec/approvers/count",schemaPath:"\
#/properties/spec/properties/approvers/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===
null?e=[f]:e.push(f),r++}if(c<1||isNaN(c)){const f={instancePath:t+"/spec/approvers/count",schemaPath:"#/properties/spec\
/properties/approvers/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(
f),r++}}}}else{const c={instancePath:t+"/spec/approvers",schemaPath:"#/properties/spec/properties/approvers/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(i.exception!==void 0&&l.call(i,"exception")){let d=i.exception;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const c of Object.keys(d))if(c!=="maximum"){const f={instancePath:t+"/s\
pec/exception",schemaPath:"#/properties/spec/properties/exception/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(d.maximum!==void 0&&l.call(d,"maximum")){let c=d.maximum;if(typeof c==
"string"){if(!Z.test(c)){const f={instancePath:t+"/spec/exception/maximum",schemaPath:"#/properties/spec/properties/exce\
ption/properties/maximum/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:t+"/spec/exception/maximum",schemaPath:"#/properties/spec/properties/exception/properties/maximum/\
type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{const c={instancePath:t+"/spec/exceptio\
n",schemaPath:"#/properties/spec/properties/exception/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}}if(i.cases!==void 0&&l.call(i,"cases")){let d=i.cases;if(Array.isArray(d)){const c=d.length;for(let f=0;f<c;f++){
let x=d[f];if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.name===void 0||!l.call(x,"name")){const q={instancePath:t+"\
/spec/cases/"+f,schemaPath:"#/properties/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[q]:e.push(q),r++}if(x.given===void 0||!l.call(x,"given")){const q={instancePath:t+"/spec/cases/"+f,schemaPath:"\
#/properties/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"given"}};e===null?e=[q]:e.
push(q),r++}if(x.expect===void 0||!l.call(x,"expect")){const q={instancePath:t+"/spec/cases/"+f,schemaPath:"#/properties\
/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"expect"}};e===null?e=[q]:e.push(q),r++}
for(const q of Object.keys(x))if(!(q==="name"||q==="given"||q==="expect")){const b={instancePath:t+"/spec/cases/"+f,schemaPath:"\
#/properties/spec/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q}};
e===null?e=[b]:e.push(b),r++}if(x.name!==void 0&&l.call(x,"name")){let q=x.name;if(typeof q=="string"){if(P(q)>1e4){const b={
instancePath:t+"/spec/cases/"+f+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/maxLength",
keyword:"maxLength",params:{limit:1e4}};e===null?e=[b]:e.push(b),r++}if(P(q)<1){const b={instancePath:t+"/spec/cases/"+f+
"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:t+"/spec/cases/"+f+"/name",schemaPath:"#/properties/spec/proper\
ties/cases/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}if(x.given!==
void 0&&l.call(x,"given")){let q=x.given;if(!(q&&typeof q=="object"&&!Array.isArray(q))){const b={instancePath:t+"/spec/\
cases/"+f+"/given",schemaPath:"#/properties/spec/properties/cases/items/properties/given/type",keyword:"type",params:{type:"\
object"}};e===null?e=[b]:e.push(b),r++}}if(x.expect!==void 0&&l.call(x,"expect")){let q=x.expect;if(typeof q!="string"){
const b={instancePath:t+"/spec/cases/"+f+"/expect",schemaPath:"#/properties/spec/properties/cases/items/properties/expec\
t/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}if(!(q==="violation"||q==="pass"||q==="skip"||
q==="error")){const b={instancePath:t+"/spec/cases/"+f+"/expect",schemaPath:"#/properties/spec/properties/cases/items/pr\
operties/expect/enum",keyword:"enum",params:{allowedValues:U.properties.spec.properties.cases.items.properties.expect.enum}};
e===null?e=[b]:e.push(b),r++}}}else{const q={instancePath:t+"/spec/cases/"+f,schemaPath:"#/properties/spec/properties/ca\
ses/items/type",keyword:"type",params:{type:"object"}};e===null?e=[q]:e.push(q),r++}}}else{const c={instancePath:t+"/spe\
c/cases",schemaPath:"#/properties/spec/properties/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),r++}}}else{const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),r++}}}else{const i={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return Y.errors=e,r===0}validators.Workflow=ee;const ce={type:"object",properties:{apiVersion:{
const:"plumbline/v1"},kind:{const:"Workflow"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]\
([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,
maxLength:1e4},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{on:{type:"object",properties:{
manual:{type:"object",properties:{teams:{type:"array",items:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-\
9][A-Za-z0-9._-]*$",maxLength:200}}},required:[],additionalProperties:!1},schedule:{type:"string",pattern:"^[0-9*,/A-Za-\
z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"},event:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},minItems:1,uniqueItems:!0}},
required:[],additionalProperties:!1,minProperties:1},inputs:{type:"object"},tasks:{type:"array",items:{type:"object",properties:{
name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},uses:{type:"string",minLength:1,maxLength:1e4},
needs:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},with:{type:"object"},undo:{type:"obj\
ect",properties:{uses:{type:"string",minLength:1,maxLength:1e4},with:{type:"object"}},required:["uses"],additionalProperties:!1},
retry:{type:"object",properties:{attempts:{type:"integer",minimum:1,maximum:100},backoff:{type:"string",pattern:"^[0-9]{\
1,9}[smhd]$"}},required:["attempts"],additionalProperties:!1},timeout:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"}},required:[
"name","uses"],additionalProperties:!1},minItems:1}},required:["on","tasks"],additionalProperties:!1}},required:["apiVer\
sion","kind","metadata","spec"],additionalProperties:!1};function ee(R,{instancePath:t="",parentData:_,parentDataProperty:E,
rootData:D=R}={}){let e=null,r=0;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.apiVersion===void 0||!l.call(R,"apiVe\
rsion")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[h]:e.push(h),r++}if(R.kind===void 0||!l.call(R,"kind")){const h={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[h]:e.push(h),r++}if(R.metadata===void 0||!l.call(R,"metadata")){const h={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[h]:e.push(h),
r++}if(R.spec===void 0||!l.call(R,"spec")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(R))if(!(h==="apiVersion"||h==="kind"||h==="metadata"||h===
"spec")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[i]:e.push(i),r++}if(R.apiVersion!==void 0&&l.call(R,"apiVersion")&&R.apiVersion!=="plumbline/v1"){const h={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[h]:e.push(h),r++}if(R.kind!==void 0&&l.call(R,"kind")&&R.kind!=="Workflow"){const h={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Workflow"}};e===null?e=[h]:e.push(h),r++}if(R.metadata!==
void 0&&l.call(R,"metadata")){let h=R.metadata;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!l.call(
h,"name")){const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(h))if(!(i==="name"||i==="title"||i==="description"||i===
"labels"||i==="annotations")){const p={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}if(h.name!==void 0&&l.call(h,
"name")){let i=h.name;if(typeof i=="string"){if(P(i)>63){const p={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(p),r++}if(!$.test(i)){
const p={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}if(h.title!==void 0&&l.call(h,"title")){let i=h.title;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}if(h.description!==void 0&&l.call(h,"description")){let i=h.description;if(typeof i=="string"){if(P(
i)>1e4){const p={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.labels!==void 0&&l.call(
h,"labels")){let i=h.labels;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p of Object.keys(i))if(typeof i[p]!="\
string"){const y={instancePath:t+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{
const p={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}if(h.annotations!==void 0&&l.call(h,"annotations")){let i=h.annotations;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const p of Object.keys(i))if(typeof i[p]!="string"){const y={instancePath:t+"\
/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const p={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(R.spec!==void 0&&l.call(R,"spec")){let h=R.spec;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.on===void 0||!l.call(h,"on")){const i={instancePath:t+"/spec",schemaPath:"#/properties\
/spec/required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[i]:e.push(i),r++}if(h.tasks===void 0||!l.call(
h,"tasks")){const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
tasks"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(h))if(!(i==="on"||i==="inputs"||i==="tasks")){const p={
instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};
e===null?e=[p]:e.push(p),r++}if(h.on!==void 0&&l.call(h,"on")){let i=h.on;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.
keys(i).length<1){const p={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}for(const p of Object.keys(i))if(!(p==="manual"||p==="sche\
dule"||p==="event")){const y={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[y]:e.push(y),r++}if(i.manual!==void 0&&l.call(
i,"manual")){let p=i.manual;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const y of Object.keys(p))if(y!=="teams"){const g={
instancePath:t+"/spec/on/manual",schemaPath:"#/properties/spec/properties/on/properties/manual/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}};e===null?e=[g]:e.push(g),r++}if(p.teams!==void 0&&l.call(p,"teams")){
let y=p.teams;if(Array.isArray(y)){const g=y.length;for(let d=0;d<g;d++){let c=y[d];if(typeof c=="string"){if(P(c)>200){
const f={instancePath:t+"/spec/on/manual/teams/"+d,schemaPath:"#/properties/spec/properties/on/properties/manual/propert\
ies/teams/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[f]:e.push(f),r++}if(!F.test(c)){const f={
instancePath:t+"/spec/on/manual/teams/"+d,schemaPath:"#/properties/spec/properties/on/properties/manual/properties/teams\
/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=
[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/on/manual/teams/"+d,schemaPath:"#/properties/spec/properties/on/p\
roperties/manual/properties/teams/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{
const g={instancePath:t+"/spec/on/manual/teams",schemaPath:"#/properties/spec/properties/on/properties/manual/properties\
/teams/type",keyword:"type",params:{type:"array"}};e===null?e=[g]:e.push(g),r++}}}else{const y={instancePath:t+"/spec/on\
/manual",schemaPath:"#/properties/spec/properties/on/properties/manual/type",keyword:"type",params:{type:"object"}};e===
null?e=[y]:e.push(y),r++}}if(i.schedule!==void 0&&l.call(i,"schedule")){let p=i.schedule;if(typeof p=="string"){if(!W.test(
p)){const y={instancePath:t+"/spec/on/schedule",schemaPath:"#/properties/spec/properties/on/properties/schedule/pattern",
keyword:"pattern",params:{pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"}};e===null?e=[y]:e.push(y),r++}}else{const y={
instancePath:t+"/spec/on/schedule",schemaPath:"#/properties/spec/properties/on/properties/schedule/type",keyword:"type",
params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(i.event!==void 0&&l.call(i,"event")){let p=i.event;if(Array.isArray(
p)){if(p.length<1){const d={instancePath:t+"/spec/on/event",schemaPath:"#/properties/spec/properties/on/properties/event\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const y=p.length;for(let d=0;d<y;d++){let c=p[d];
if(typeof c=="string"){if(P(c)>1e4){const f={instancePath:t+"/spec/on/event/"+d,schemaPath:"#/properties/spec/properties\
/on/properties/event/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[f]:e.push(f),r++}if(P(c)<1){const f={
instancePath:t+"/spec/on/event/"+d,schemaPath:"#/properties/spec/properties/on/properties/event/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/on/event/"+d,schemaPath:"\
#/properties/spec/properties/on/properties/event/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),r++}}const g=T(p);if(g>=0){const d={instancePath:t+"/spec/on/event",schemaPath:"#/properties/spec/properties/on/prope\
rties/event/uniqueItems",keyword:"uniqueItems",params:{at:g}};e===null?e=[d]:e.push(d),r++}}else{const y={instancePath:t+
"/spec/on/event",schemaPath:"#/properties/spec/properties/on/properties/event/type",keyword:"type",params:{type:"array"}};
e===null?e=[y]:e.push(y),r++}}}else{const p={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(h.inputs!==void 0&&l.call(h,"inputs")){let i=h.inputs;
if(!(i&&typeof i=="object"&&!Array.isArray(i))){const p={instancePath:t+"/spec/inputs",schemaPath:"#/properties/spec/pro\
perties/inputs/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(h.tasks!==void 0&&l.call(h,
"tasks")){let i=h.tasks;if(Array.isArray(i)){if(i.length<1){const y={instancePath:t+"/spec/tasks",schemaPath:"#/properti\
es/spec/properties/tasks/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}const p=i.length;for(let y=0;y<
p;y++){let g=i[y];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.name===void 0||!l.call(g,"name")){const d={instancePath:t+
"/spec/tasks/"+y,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[d]:e.push(d),r++}if(g.uses===void 0||!l.call(g,"uses")){const d={instancePath:t+"/spec/tasks/"+y,schemaPath:"\
#/properties/spec/properties/tasks/items/required",keyword:"required",params:{missingProperty:"uses"}};e===null?e=[d]:e.
push(d),r++}for(const d of Object.keys(g))if(!(d==="name"||d==="uses"||d==="needs"||d==="with"||d==="undo"||d==="retry"||
d==="timeout")){const c={instancePath:t+"/spec/tasks/"+y,schemaPath:"#/properties/spec/properties/tasks/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}if(g.name!==void 0&&
l.call(g,"name")){let d=g.name;if(typeof d=="string"){if(P(d)>63){const c={instancePath:t+"/spec/tasks/"+y+"/name",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[c]:
e.push(c),r++}if(!$.test(d)){const c={instancePath:t+"/spec/tasks/"+y+"/name",schemaPath:"#/properties/spec/properties/t\
asks/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[c]:
e.push(c),r++}}else{const c={instancePath:t+"/spec/tasks/"+y+"/name",schemaPath:"#/properties/spec/properties/tasks/item\
s/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(g.uses!==void 0&&l.call(
g,"uses")){let d=g.uses;if(typeof d=="string"){if(P(d)>1e4){const c={instancePath:t+"/spec/tasks/"+y+"/uses",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/uses/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[
c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/tasks/"+y+"/uses",schemaPath:"#/properties/spec/properties/ta\
sks/items/properties/uses/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/spec/tasks/"+y+"/uses",schemaPath:"#/properties/spec/properties/tasks/items/properties/uses/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}}if(g.needs!==void 0&&l.call(g,"needs")){let d=g.needs;if(Array.isArray(d)){
const c=d.length;for(let x=0;x<c;x++){let q=d[x];if(typeof q=="string"){if(P(q)>1e4){const b={instancePath:t+"/spec/task\
s/"+y+"/needs/"+x,schemaPath:"#/properties/spec/properties/tasks/items/properties/needs/items/maxLength",keyword:"maxLen\
gth",params:{limit:1e4}};e===null?e=[b]:e.push(b),r++}if(P(q)<1){const b={instancePath:t+"/spec/tasks/"+y+"/needs/"+x,schemaPath:"\
#/properties/spec/properties/tasks/items/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[b]:e.push(b),r++}}else{const b={instancePath:t+"/spec/tasks/"+y+"/needs/"+x,schemaPath:"#/properties/spec/properties/\
tasks/items/properties/needs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}const f=T(
d);if(f>=0){const x={instancePath:t+"/spec/tasks/"+y+"/needs",schemaPath:"#/properties/spec/properties/tasks/items/prope\
rties/needs/uniqueItems",keyword:"uniqueItems",params:{at:f}};e===null?e=[x]:e.push(x),r++}}else{const c={instancePath:t+
"/spec/tasks/"+y+"/needs",schemaPath:"#/properties/spec/properties/tasks/items/properties/needs/type",keyword:"type",params:{
type:"array"}};e===null?e=[c]:e.push(c),r++}}if(g.with!==void 0&&l.call(g,"with")){let d=g.with;if(!(d&&typeof d=="objec\
t"&&!Array.isArray(d))){const c={instancePath:t+"/spec/tasks/"+y+"/with",schemaPath:"#/properties/spec/properties/tasks/\
items/properties/with/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(g.undo!==void 0&&l.call(
g,"undo")){let d=g.undo;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.uses===void 0||!l.call(d,"uses")){const c={instancePath:t+
"/spec/tasks/"+y+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/required",keyword:"require\
d",params:{missingProperty:"uses"}};e===null?e=[c]:e.push(c),r++}for(const c of Object.keys(d))if(!(c==="uses"||c==="wit\
h")){const f={instancePath:t+"/spec/tasks/"+y+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/un\
do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(d.
uses!==void 0&&l.call(d,"uses")){let c=d.uses;if(typeof c=="string"){if(P(c)>1e4){const f={instancePath:t+"/spec/tasks/"+
y+"/undo/uses",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/properties/uses/maxLength",keyword:"\
maxLength",params:{limit:1e4}};e===null?e=[f]:e.push(f),r++}if(P(c)<1){const f={instancePath:t+"/spec/tasks/"+y+"/undo/u\
ses",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/properties/uses/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/tasks/"+y+"/undo/uses",schemaPath:"#\
/properties/spec/properties/tasks/items/properties/undo/properties/uses/type",keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.push(f),r++}}if(d.with!==void 0&&l.call(d,"with")){let c=d.with;if(!(c&&typeof c=="object"&&!Array.isArray(
c))){const f={instancePath:t+"/spec/tasks/"+y+"/undo/with",schemaPath:"#/properties/spec/properties/tasks/items/properti\
es/undo/properties/with/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const c={instancePath:t+
"/spec/tasks/"+y+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}}if(g.retry!==void 0&&l.call(g,"retry")){let d=g.retry;if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){if(d.attempts===void 0||!l.call(d,"attempts")){const c={instancePath:t+"/spec/tasks/"+y+"/retry",
schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/required",keyword:"required",params:{missingProperty:"\
attempts"}};e===null?e=[c]:e.push(c),r++}for(const c of Object.keys(d))if(!(c==="attempts"||c==="backoff")){const f={instancePath:t+
"/spec/tasks/"+y+"/retry",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[f]:e.push(f),r++}if(d.attempts!==void 0&&l.call(d,"atte\
mpts")){let c=d.attempts;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const f={instancePath:t+"/spec/tasks/"+y+"/retry/a\
ttempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/attempts/type",keyword:"type",
params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof c=="number"){if(c>100||isNaN(c)){const f={instancePath:t+
"/spec/tasks/"+y+"/retry/attempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/atte\
mpts/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[f]:e.push(f),r++}if(c<1||isNaN(c)){const f={
instancePath:t+"/spec/tasks/"+y+"/retry/attempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/\
properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[f]:e.push(f),r++}}}if(d.backoff!==
void 0&&l.call(d,"backoff")){let c=d.backoff;if(typeof c=="string"){if(!Z.test(c)){const f={instancePath:t+"/spec/tasks/"+
y+"/retry/backoff",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/backoff/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/tasks/"+
y+"/retry/backoff",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/backoff/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{const c={instancePath:t+"/spec/tasks/"+y+"/retry",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),r++}}if(g.timeout!==void 0&&l.call(g,"timeout")){let d=g.timeout;if(typeof d=="string"){if(!Z.test(d)){const c={
instancePath:t+"/spec/tasks/"+y+"/timeout",schemaPath:"#/properties/spec/properties/tasks/items/properties/timeout/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/spec/tasks/"+y+"/timeout",schemaPath:"#/properties/spec/properties/tasks/items/properties/timeout/type",keyword:"type",
params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{const d={instancePath:t+"/spec/tasks/"+y,schemaPath:"#/prope\
rties/spec/properties/tasks/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{const p={
instancePath:t+"/spec/tasks",schemaPath:"#/properties/spec/properties/tasks/type",keyword:"type",params:{type:"array"}};
e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[h]:e.push(h),r++}return ee.errors=e,r===0}validators.Waiver=re;const de={type:"object",properties:{
apiVersion:{const:"plumbline/v1"},kind:{const:"Waiver"},metadata:{type:"object",properties:{name:{type:"string",pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",
minLength:1,maxLength:1e4},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{policy:{type:"string",minLength:1,
maxLength:1e4},match:{type:"string",minLength:1,maxLength:2e4},reason:{type:"string",minLength:1,maxLength:1e4},until:{type:"\
string",format:"date-or-instant"}},required:["policy","match","reason","until"],additionalProperties:!1}},required:["api\
Version","kind","metadata","spec"],additionalProperties:!1};function re(R,{instancePath:t="",parentData:_,parentDataProperty:E,
rootData:D=R}={}){let e=null,r=0;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.apiVersion===void 0||!l.call(R,"apiVe\
rsion")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[h]:e.push(h),r++}if(R.kind===void 0||!l.call(R,"kind")){const h={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[h]:e.push(h),r++}if(R.metadata===void 0||!l.call(R,"metadata")){const h={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[h]:e.push(h),
r++}if(R.spec===void 0||!l.call(R,"spec")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(R))if(!(h==="apiVersion"||h==="kind"||h==="metadata"||h===
"spec")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[i]:e.push(i),r++}if(R.apiVersion!==void 0&&l.call(R,"apiVersion")&&R.apiVersion!=="plumbline/v1"){const h={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[h]:e.push(h),r++}if(R.kind!==void 0&&l.call(R,"kind")&&R.kind!=="Waiver"){const h={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Waiver"}};e===null?e=[h]:e.push(h),r++}if(R.metadata!==void 0&&
l.call(R,"metadata")){let h=R.metadata;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!l.call(h,"name")){
const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(h))if(!(i==="name"||i==="title"||i==="description"||i===
"labels"||i==="annotations")){const p={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}if(h.name!==void 0&&l.call(h,
"name")){let i=h.name;if(typeof i=="string"){if(P(i)>63){const p={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(p),r++}if(!$.test(i)){
const p={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),
r++}}if(h.title!==void 0&&l.call(h,"title")){let i=h.title;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}if(h.description!==void 0&&l.call(h,"description")){let i=h.description;if(typeof i=="string"){if(P(
i)>1e4){const p={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.labels!==void 0&&l.call(
h,"labels")){let i=h.labels;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const p of Object.keys(i))if(typeof i[p]!="\
string"){const y={instancePath:t+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{
const p={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}if(h.annotations!==void 0&&l.call(h,"annotations")){let i=h.annotations;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const p of Object.keys(i))if(typeof i[p]!="string"){const y={instancePath:t+"\
/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const p={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[p]:e.push(p),r++}}}else{const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(R.spec!==void 0&&l.call(R,"spec")){let h=R.spec;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.policy===void 0||!l.call(h,"policy")){const i={instancePath:t+"/spec",schemaPath:"#/pr\
operties/spec/required",keyword:"required",params:{missingProperty:"policy"}};e===null?e=[i]:e.push(i),r++}if(h.match===
void 0||!l.call(h,"match")){const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"match"}};e===null?e=[i]:e.push(i),r++}if(h.reason===void 0||!l.call(h,"reason")){const i={instancePath:t+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[i]:e.push(
i),r++}if(h.until===void 0||!l.call(h,"until")){const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",
keyword:"required",params:{missingProperty:"until"}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(h))if(!(i===
"policy"||i==="match"||i==="reason"||i==="until")){const p={instancePath:t+"/spec",schemaPath:"#/properties/spec/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[p]:e.push(p),r++}if(h.policy!==
void 0&&l.call(h,"policy")){let i=h.policy;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+"/spec/policy",schemaPath:"\
#/properties/spec/properties/policy/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(
i)<1){const p={instancePath:t+"/spec/policy",schemaPath:"#/properties/spec/properties/policy/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/policy",schemaPath:"#/properties\
/spec/properties/policy/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.match!==void 0&&
l.call(h,"match")){let i=h.match;if(typeof i=="string"){if(P(i)>2e4){const p={instancePath:t+"/spec/match",schemaPath:"#\
/properties/spec/properties/match/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[p]:e.push(p),r++}if(P(i)<
1){const p={instancePath:t+"/spec/match",schemaPath:"#/properties/spec/properties/match/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/match",schemaPath:"#/properties/spec/propert\
ies/match/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.reason!==void 0&&l.call(h,"rea\
son")){let i=h.reason;if(typeof i=="string"){if(P(i)>1e4){const p={instancePath:t+"/spec/reason",schemaPath:"#/propertie\
s/spec/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(i)<1){const p={
instancePath:t+"/spec/reason",schemaPath:"#/properties/spec/properties/reason/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/reason",schemaPath:"#/properties/spec/properties/reaso\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(h.until!==void 0&&l.call(h,"until")){let i=h.
until;if(typeof i=="string"){if(!Q(i)){const p={instancePath:t+"/spec/until",schemaPath:"#/properties/spec/properties/un\
til/format",keyword:"format",params:{format:"date-or-instant"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+
"/spec/until",schemaPath:"#/properties/spec/properties/until/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:
e.push(p),r++}}}else{const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[i]:e.push(i),r++}}}else{const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[h]:e.push(h),r++}return re.errors=e,r===0}validators.GitHubWorkflow=te;const me={type:"object"};function te(R,{
instancePath:t="",parentData:_,parentDataProperty:E,rootData:D=R}={}){let e=null,r=0;if(!(R&&typeof R=="object"&&!Array.
isArray(R))){const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}return te.errors=e,r===0}
