// Made by `npm run generate:validators` from the schemas beside it, by Ajv. Not written by hand.
import ucs2length from 'ajv/dist/runtime/ucs2length.js'
import { formatChecks as formats } from '../json-schema/formats.ts'
import { repeatedItem } from '../json-schema/repeated-item.ts'
export const validators = {}
validators.Estate=W;const H={type:"object",properties:{apiVersion:{const:"plumbline/v1"},kind:{const:"Estate"},metadata:{
type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"strin\
g",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},labels:{type:"object",additionalProperties:{
type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},required:["name"],additionalProperties:!1},
spec:{type:"object",properties:{accounts:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"^[a\
-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},provider:{type:"string",enum:["aws","azure","gcp","http","local"]},environment:{
type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},id:{type:"string",minLength:1,maxLength:1e4},regions:{
type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},scanRole:{type:"string",minLength:1,maxLength:1e4},
applyRole:{type:"string",minLength:1,maxLength:1e4},externalId:{type:"string",minLength:1,maxLength:1e4},templateBucket:{
type:"string",minLength:1,maxLength:1e4,pattern:"^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$"},url:{type:"string",minLength:1,maxLength:1e4,
pattern:"^https?://[^\\s/]+"}},required:["name","provider","environment"],additionalProperties:!1,allOf:[{if:{properties:{
provider:{const:"http"}},required:["provider"]},then:{required:["url"]}},{if:{properties:{provider:{enum:["azure","gcp",
"http","local"]}}},then:{properties:{templateBucket:{pattern:"^$"}}}}]}},administrators:{type:"array",items:{type:"strin\
g",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$",maxLength:200}},currency:{type:"string",minLength:1,
maxLength:1e4,pattern:"^[A-Z]{3}$"},groups:{type:"object",additionalProperties:{type:"array",items:{type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$",maxLength:200}},propertyNames:{type:"string",pattern:"^[a-z0-\
9]([a-z0-9-]*[a-z0-9])?$",maxLength:63}},packs:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},version:{type:"integer",minimum:1},parameters:{type:"object"},enforcement:{
type:"object",additionalProperties:{type:"string",enum:["deny","approve","warn","audit"]}},except:{type:"array",items:{type:"\
string",minLength:1,maxLength:1e4},uniqueItems:!0}},required:["name","version"],additionalProperties:!1}},scans:{type:"a\
rray",items:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},schedule:{
type:"string",pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"},timeZone:{type:"string",minLength:1,maxLength:1e4},
accounts:{type:"array",items:{type:"string",minLength:1,maxLength:1e4},minItems:1,uniqueItems:!0},report:{type:"array",items:{
type:"string",enum:["issue","pull-request"]},uniqueItems:!0}},required:["name","schedule","accounts"],additionalProperties:!1}},
mode:{type:"string",enum:["enforce","observe"]},egress:{type:"array",items:{type:"string",minLength:1,maxLength:1e4}},limits:{
type:"object",properties:{deletions:{type:"integer",minimum:0}},required:[],additionalProperties:!1}},required:["account\
s","administrators"],additionalProperties:!1}},required:["apiVersion","kind","metadata","spec"],additionalProperties:!1},
l=Object.prototype.hasOwnProperty,P=ucs2length.default,T=repeatedItem,O=new RegExp("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$","u"),
se=new RegExp("^$","u"),pe=new RegExp("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$","u"),ae=new RegExp("^https?://[^\\s/]+","u"),F=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$","u"),ie=new RegExp("^[A-Z]{3}$","u"),G=new RegExp("^[0-9*,/A\
-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$","u");function W(L,{instancePath:t="",parentData:_,parentDataProperty:E,rootData:D=L}={}){
let e=null,r=0;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.apiVersion===void 0||!l.call(L,"apiVersion")){const f={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[f]:e.push(f),
r++}if(L.kind===void 0||!l.call(L,"kind")){const f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[f]:e.push(f),r++}if(L.metadata===void 0||!l.call(L,"metadata")){const f={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[f]:e.push(f),r++}if(L.spec===void 0||!l.
call(L,"spec")){const f={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===
null?e=[f]:e.push(f),r++}for(const f of Object.keys(L))if(!(f==="apiVersion"||f==="kind"||f==="metadata"||f==="spec")){const w={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}};e===null?
e=[w]:e.push(w),r++}if(L.apiVersion!==void 0&&l.call(L,"apiVersion")&&L.apiVersion!=="plumbline/v1"){const f={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[f]:e.push(f),r++}if(L.kind!==void 0&&l.call(L,"kind")&&L.kind!=="Estate"){const f={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Estate"}};e===null?e=[f]:e.push(f),r++}if(L.metadata!==void 0&&
l.call(L,"metadata")){let f=L.metadata;if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.name===void 0||!l.call(f,"name")){
const w={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[w]:e.push(w),r++}for(const w of Object.keys(f))if(!(w==="name"||w==="title"||w==="description"||w===
"labels"||w==="annotations")){const d={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w}};e===null?e=[d]:e.push(d),r++}if(f.name!==void 0&&l.call(f,
"name")){let w=f.name;if(typeof w=="string"){if(P(w)>63){const d={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[d]:e.push(d),r++}if(!O.test(w)){
const d={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),
r++}}if(f.title!==void 0&&l.call(f,"title")){let w=f.title;if(typeof w=="string"){if(P(w)>1e4){const d={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[d]:e.push(d),r++}if(P(w)<1){const d={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[d]:e.push(d),r++}}if(f.description!==void 0&&l.call(f,"description")){let w=f.description;if(typeof w=="string"){if(P(
w)>1e4){const d={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[d]:e.push(d),r++}if(P(w)<1){const d={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[d]:e.push(d),r++}}else{const d={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(f.labels!==void 0&&l.call(
f,"labels")){let w=f.labels;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const d of Object.keys(w))if(typeof w[d]!="\
string"){const c={instancePath:t+"/metadata/labels/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}else{
const d={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[d]:e.push(d),r++}}if(f.annotations!==void 0&&l.call(f,"annotations")){let w=f.annotations;if(w&&
typeof w=="object"&&!Array.isArray(w)){for(const d of Object.keys(w))if(typeof w[d]!="string"){const c={instancePath:t+"\
/metadata/annotations/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}else{const d={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[d]:e.push(d),r++}}}else{const w={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}}if(L.spec!==void 0&&l.call(L,"spec")){let f=L.spec;if(f&&typeof f==
"object"&&!Array.isArray(f)){if(f.accounts===void 0||!l.call(f,"accounts")){const w={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"accounts"}};e===null?e=[w]:e.push(w),r++}if(f.administrators===
void 0||!l.call(f,"administrators")){const w={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"re\
quired",params:{missingProperty:"administrators"}};e===null?e=[w]:e.push(w),r++}for(const w of Object.keys(f))if(!l.call(
H.properties.spec.properties,w)){const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w}};e===null?e=[d]:e.push(d),r++}if(f.accounts!==void 0&&l.call(f,"acco\
unts")){let w=f.accounts;if(Array.isArray(w)){const d=w.length;for(let c=0;c<d;c++){let y=w[c];const b=r;let C=!0;const v=r;
if(y&&typeof y=="object"&&!Array.isArray(y)){let k;if((y.provider===void 0||!l.call(y,"provider"))&&(k="provider")){const p={};
e===null?e=[p]:e.push(p),r++}else if(y.provider!==void 0&&l.call(y,"provider")&&y.provider!=="http"){const p={};e===null?
e=[p]:e.push(p),r++}}var h=v===r;if(r=b,e!==null&&(b?e.length=b:e=null),h){const k=r;if(y&&typeof y=="object"&&!Array.isArray(
y)&&(y.url===void 0||!l.call(y,"url"))){const q={instancePath:t+"/spec/accounts/"+c,schemaPath:"#/properties/spec/proper\
ties/accounts/items/allOf/0/then/required",keyword:"required",params:{missingProperty:"url"}};e===null?e=[q]:e.push(q),r++}
var h=k===r;C=h}if(!C){const k={instancePath:t+"/spec/accounts/"+c,schemaPath:"#/properties/spec/properties/accounts/ite\
ms/allOf/0/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[k]:e.push(k),r++}const x=r;let j=!0;const R=r;if(y&&
typeof y=="object"&&!Array.isArray(y)&&y.provider!==void 0&&l.call(y,"provider")){let k=y.provider;if(!(k==="azure"||k===
"gcp"||k==="http"||k==="local")){const p={};e===null?e=[p]:e.push(p),r++}}var a=R===r;if(r=x,e!==null&&(x?e.length=x:e=null),
a){const k=r;if(y&&typeof y=="object"&&!Array.isArray(y)&&y.templateBucket!==void 0&&l.call(y,"templateBucket")){let q=y.
templateBucket;if(typeof q=="string"&&!se.test(q)){const g={instancePath:t+"/spec/accounts/"+c+"/templateBucket",schemaPath:"\
#/properties/spec/properties/accounts/items/allOf/1/then/properties/templateBucket/pattern",keyword:"pattern",params:{pattern:"\
^$"}};e===null?e=[g]:e.push(g),r++}}var a=k===r;j=a}if(!j){const k={instancePath:t+"/spec/accounts/"+c,schemaPath:"#/pro\
perties/spec/properties/accounts/items/allOf/1/if",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[k]:e.push(k),
r++}if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.name===void 0||!l.call(y,"name")){const k={instancePath:t+"/spec/a\
ccounts/"+c,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[k]:e.push(k),r++}if(y.provider===void 0||!l.call(y,"provider")){const k={instancePath:t+"/spec/accou\
nts/"+c,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"pr\
ovider"}};e===null?e=[k]:e.push(k),r++}if(y.environment===void 0||!l.call(y,"environment")){const k={instancePath:t+"/sp\
ec/accounts/"+c,schemaPath:"#/properties/spec/properties/accounts/items/required",keyword:"required",params:{missingProperty:"\
environment"}};e===null?e=[k]:e.push(k),r++}for(const k of Object.keys(y))if(!l.call(H.properties.spec.properties.accounts.
items.properties,k)){const p={instancePath:t+"/spec/accounts/"+c,schemaPath:"#/properties/spec/properties/accounts/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[p]:e.push(p),r++}if(y.name!==
void 0&&l.call(y,"name")){let k=y.name;if(typeof k=="string"){if(P(k)>63){const p={instancePath:t+"/spec/accounts/"+c+"/\
name",schemaPath:"#/properties/spec/properties/accounts/items/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};
e===null?e=[p]:e.push(p),r++}if(!O.test(k)){const p={instancePath:t+"/spec/accounts/"+c+"/name",schemaPath:"#/properties\
/spec/properties/accounts/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9]\
)?$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/accounts/"+c+"/name",schemaPath:"#/properties/s\
pec/properties/accounts/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}
if(y.provider!==void 0&&l.call(y,"provider")){let k=y.provider;if(typeof k!="string"){const p={instancePath:t+"/spec/acc\
ounts/"+c+"/provider",schemaPath:"#/properties/spec/properties/accounts/items/properties/provider/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}if(!(k==="aws"||k==="azure"||k==="gcp"||k==="http"||k==="local")){const p={
instancePath:t+"/spec/accounts/"+c+"/provider",schemaPath:"#/properties/spec/properties/accounts/items/properties/provid\
er/enum",keyword:"enum",params:{allowedValues:H.properties.spec.properties.accounts.items.properties.provider.enum}};e===
null?e=[p]:e.push(p),r++}}if(y.environment!==void 0&&l.call(y,"environment")){let k=y.environment;if(typeof k=="string"){
if(P(k)>63){const p={instancePath:t+"/spec/accounts/"+c+"/environment",schemaPath:"#/properties/spec/properties/accounts\
/items/properties/environment/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(p),r++}if(!O.test(
k)){const p={instancePath:t+"/spec/accounts/"+c+"/environment",schemaPath:"#/properties/spec/properties/accounts/items/p\
roperties/environment/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[p]:e.push(
p),r++}}else{const p={instancePath:t+"/spec/accounts/"+c+"/environment",schemaPath:"#/properties/spec/properties/account\
s/items/properties/environment/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(y.id!==void 0&&
l.call(y,"id")){let k=y.id;if(typeof k=="string"){if(P(k)>1e4){const p={instancePath:t+"/spec/accounts/"+c+"/id",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=
[p]:e.push(p),r++}if(P(k)<1){const p={instancePath:t+"/spec/accounts/"+c+"/id",schemaPath:"#/properties/spec/properties/\
accounts/items/properties/id/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={
instancePath:t+"/spec/accounts/"+c+"/id",schemaPath:"#/properties/spec/properties/accounts/items/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}if(y.regions!==void 0&&l.call(y,"regions")){let k=y.regions;
if(Array.isArray(k)){const p=k.length;for(let g=0;g<p;g++){let m=k[g];if(typeof m=="string"){if(P(m)>1e4){const o={instancePath:t+
"/spec/accounts/"+c+"/regions/"+g,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/maxLe\
ngth",keyword:"maxLength",params:{limit:1e4}};e===null?e=[o]:e.push(o),r++}if(P(m)<1){const o={instancePath:t+"/spec/acc\
ounts/"+c+"/regions/"+g,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:t+"/spec/accounts/"+c+"/regions/"+
g,schemaPath:"#/properties/spec/properties/accounts/items/properties/regions/items/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[o]:e.push(o),r++}}const q=T(k);if(q>=0){const g={instancePath:t+"/spec/accounts/"+c+"/regions",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/regions/uniqueItems",keyword:"uniqueItems",params:{at:q}};e===null?
e=[g]:e.push(g),r++}}else{const p={instancePath:t+"/spec/accounts/"+c+"/regions",schemaPath:"#/properties/spec/propertie\
s/accounts/items/properties/regions/type",keyword:"type",params:{type:"array"}};e===null?e=[p]:e.push(p),r++}}if(y.scanRole!==
void 0&&l.call(y,"scanRole")){let k=y.scanRole;if(typeof k=="string"){if(P(k)>1e4){const p={instancePath:t+"/spec/accoun\
ts/"+c+"/scanRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/scanRole/maxLength",keyword:"maxLe\
ngth",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(k)<1){const p={instancePath:t+"/spec/accounts/"+c+"/scanRole",
schemaPath:"#/properties/spec/properties/accounts/items/properties/scanRole/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/accounts/"+c+"/scanRole",schemaPath:"#/properties/spec\
/properties/accounts/items/properties/scanRole/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}
if(y.applyRole!==void 0&&l.call(y,"applyRole")){let k=y.applyRole;if(typeof k=="string"){if(P(k)>1e4){const p={instancePath:t+
"/spec/accounts/"+c+"/applyRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/applyRole/maxLength",
keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(k)<1){const p={instancePath:t+"/spec/accounts/"+
c+"/applyRole",schemaPath:"#/properties/spec/properties/accounts/items/properties/applyRole/minLength",keyword:"minLengt\
h",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/accounts/"+c+"/applyRole",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/applyRole/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),r++}}if(y.externalId!==void 0&&l.call(y,"externalId")){let k=y.externalId;if(typeof k=="string"){if(P(k)>1e4){
const p={instancePath:t+"/spec/accounts/"+c+"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/proper\
ties/externalId/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(k)<1){const p={instancePath:t+
"/spec/accounts/"+c+"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/properties/externalId/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/accounts/"+c+
"/externalId",schemaPath:"#/properties/spec/properties/accounts/items/properties/externalId/type",keyword:"type",params:{
type:"string"}};e===null?e=[p]:e.push(p),r++}}if(y.templateBucket!==void 0&&l.call(y,"templateBucket")){let k=y.templateBucket;
if(typeof k=="string"){if(P(k)>1e4){const p={instancePath:t+"/spec/accounts/"+c+"/templateBucket",schemaPath:"#/properti\
es/spec/properties/accounts/items/properties/templateBucket/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?
e=[p]:e.push(p),r++}if(P(k)<1){const p={instancePath:t+"/spec/accounts/"+c+"/templateBucket",schemaPath:"#/properties/sp\
ec/properties/accounts/items/properties/templateBucket/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.
push(p),r++}if(!pe.test(k)){const p={instancePath:t+"/spec/accounts/"+c+"/templateBucket",schemaPath:"#/properties/spec/\
properties/accounts/items/properties/templateBucket/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][a-z0-9-]{1,61}\
[a-z0-9]$"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/accounts/"+c+"/templateBucket",schemaPath:"\
#/properties/spec/properties/accounts/items/properties/templateBucket/type",keyword:"type",params:{type:"string"}};e===null?
e=[p]:e.push(p),r++}}if(y.url!==void 0&&l.call(y,"url")){let k=y.url;if(typeof k=="string"){if(P(k)>1e4){const p={instancePath:t+
"/spec/accounts/"+c+"/url",schemaPath:"#/properties/spec/properties/accounts/items/properties/url/maxLength",keyword:"ma\
xLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(k)<1){const p={instancePath:t+"/spec/accounts/"+c+"/url",
schemaPath:"#/properties/spec/properties/accounts/items/properties/url/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[p]:e.push(p),r++}if(!ae.test(k)){const p={instancePath:t+"/spec/accounts/"+c+"/url",schemaPath:"#/properties\
/spec/properties/accounts/items/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/]+"}};e===null?
e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/accounts/"+c+"/url",schemaPath:"#/properties/spec/properties/ac\
counts/items/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}}else{const k={instancePath:t+
"/spec/accounts/"+c,schemaPath:"#/properties/spec/properties/accounts/items/type",keyword:"type",params:{type:"object"}};
e===null?e=[k]:e.push(k),r++}}}else{const d={instancePath:t+"/spec/accounts",schemaPath:"#/properties/spec/properties/ac\
counts/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(f.administrators!==void 0&&l.call(f,
"administrators")){let w=f.administrators;if(Array.isArray(w)){const d=w.length;for(let c=0;c<d;c++){let y=w[c];if(typeof y==
"string"){if(P(y)>200){const b={instancePath:t+"/spec/administrators/"+c,schemaPath:"#/properties/spec/properties/admini\
strators/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[b]:e.push(b),r++}if(!F.test(y)){const b={instancePath:t+
"/spec/administrators/"+c,schemaPath:"#/properties/spec/properties/administrators/items/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$"}};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:t+
"/spec/administrators/"+c,schemaPath:"#/properties/spec/properties/administrators/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[b]:e.push(b),r++}}}else{const d={instancePath:t+"/spec/administrators",schemaPath:"#/properties/sp\
ec/properties/administrators/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(f.currency!==void 0&&
l.call(f,"currency")){let w=f.currency;if(typeof w=="string"){if(P(w)>1e4){const d={instancePath:t+"/spec/currency",schemaPath:"\
#/properties/spec/properties/currency/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[d]:e.push(d),r++}if(P(
w)<1){const d={instancePath:t+"/spec/currency",schemaPath:"#/properties/spec/properties/currency/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[d]:e.push(d),r++}if(!ie.test(w)){const d={instancePath:t+"/spec/currency",schemaPath:"\
#/properties/spec/properties/currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}};e===null?e=[d]:e.push(d),
r++}}else{const d={instancePath:t+"/spec/currency",schemaPath:"#/properties/spec/properties/currency/type",keyword:"type",
params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}if(f.groups!==void 0&&l.call(f,"groups")){let w=f.groups;if(w&&typeof w==
"object"&&!Array.isArray(w)){for(const d of Object.keys(w)){const c=r;if(typeof d=="string"){if(P(d)>63){const y={instancePath:t+
"/spec/groups",schemaPath:"#/properties/spec/properties/groups/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},
propertyName:d};e===null?e=[y]:e.push(y),r++}if(!O.test(d)){const y={instancePath:t+"/spec/groups",schemaPath:"#/propert\
ies/spec/properties/groups/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"},propertyName:d};
e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/properties/group\
s/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:d};e===null?e=[y]:e.push(y),r++}var i=c===r;if(!i){
const y={instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/properties/groups/propertyNames",keyword:"propertyN\
ames",params:{propertyName:d}};e===null?e=[y]:e.push(y),r++}}for(const d of Object.keys(w)){let c=w[d];if(Array.isArray(
c)){const y=c.length;for(let b=0;b<y;b++){let C=c[b];if(typeof C=="string"){if(P(C)>200){const v={instancePath:t+"/spec/\
groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+b,schemaPath:"#/properties/spec/properties/groups/additionalProper\
ties/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[v]:e.push(v),r++}if(!F.test(C)){const v={instancePath:t+
"/spec/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+b,schemaPath:"#/properties/spec/properties/groups/additiona\
lProperties/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?$"}};
e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:t+"/spec/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+
b,schemaPath:"#/properties/spec/properties/groups/additionalProperties/items/type",keyword:"type",params:{type:"string"}};
e===null?e=[v]:e.push(v),r++}}}else{const y={instancePath:t+"/spec/groups/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/groups/additionalProperties/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(
y),r++}}}else{const d={instancePath:t+"/spec/groups",schemaPath:"#/properties/spec/properties/groups/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}if(f.packs!==void 0&&l.call(f,"packs")){let w=f.packs;if(Array.isArray(
w)){const d=w.length;for(let c=0;c<d;c++){let y=w[c];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.name===void 0||!l.
call(y,"name")){const b={instancePath:t+"/spec/packs/"+c,schemaPath:"#/properties/spec/properties/packs/items/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[b]:e.push(b),r++}if(y.version===void 0||!l.call(y,"versi\
on")){const b={instancePath:t+"/spec/packs/"+c,schemaPath:"#/properties/spec/properties/packs/items/required",keyword:"r\
equired",params:{missingProperty:"version"}};e===null?e=[b]:e.push(b),r++}for(const b of Object.keys(y))if(!(b==="name"||
b==="version"||b==="parameters"||b==="enforcement"||b==="except")){const C={instancePath:t+"/spec/packs/"+c,schemaPath:"\
#/properties/spec/properties/packs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}};
e===null?e=[C]:e.push(C),r++}if(y.name!==void 0&&l.call(y,"name")){let b=y.name;if(typeof b=="string"){if(P(b)>63){const C={
instancePath:t+"/spec/packs/"+c+"/name",schemaPath:"#/properties/spec/properties/packs/items/properties/name/maxLength",
keyword:"maxLength",params:{limit:63}};e===null?e=[C]:e.push(C),r++}if(!O.test(b)){const C={instancePath:t+"/spec/packs/"+
c+"/name",schemaPath:"#/properties/spec/properties/packs/items/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:t+"/spec/packs/"+c+"/name",schemaPath:"\
#/properties/spec/properties/packs/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(
C),r++}}if(y.version!==void 0&&l.call(y,"version")){let b=y.version;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b))){const C={
instancePath:t+"/spec/packs/"+c+"/version",schemaPath:"#/properties/spec/properties/packs/items/properties/version/type",
keyword:"type",params:{type:"integer"}};e===null?e=[C]:e.push(C),r++}if(typeof b=="number"&&(b<1||isNaN(b))){const C={instancePath:t+
"/spec/packs/"+c+"/version",schemaPath:"#/properties/spec/properties/packs/items/properties/version/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:1}};e===null?e=[C]:e.push(C),r++}}if(y.parameters!==void 0&&l.call(y,"parameters")){
let b=y.parameters;if(!(b&&typeof b=="object"&&!Array.isArray(b))){const C={instancePath:t+"/spec/packs/"+c+"/parameters",
schemaPath:"#/properties/spec/properties/packs/items/properties/parameters/type",keyword:"type",params:{type:"object"}};
e===null?e=[C]:e.push(C),r++}}if(y.enforcement!==void 0&&l.call(y,"enforcement")){let b=y.enforcement;if(b&&typeof b=="o\
bject"&&!Array.isArray(b))for(const C of Object.keys(b)){let v=b[C];if(typeof v!="string"){const x={instancePath:t+"/spe\
c/packs/"+c+"/enforcement/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/packs/item\
s/properties/enforcement/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}
if(!(v==="deny"||v==="approve"||v==="warn"||v==="audit")){const x={instancePath:t+"/spec/packs/"+c+"/enforcement/"+C.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/packs/items/properties/enforcement/additionalPro\
perties/enum",keyword:"enum",params:{allowedValues:H.properties.spec.properties.packs.items.properties.enforcement.additionalProperties.
enum}};e===null?e=[x]:e.push(x),r++}}else{const C={instancePath:t+"/spec/packs/"+c+"/enforcement",schemaPath:"#/properti\
es/spec/properties/packs/items/properties/enforcement/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(
C),r++}}if(y.except!==void 0&&l.call(y,"except")){let b=y.except;if(Array.isArray(b)){const C=b.length;for(let x=0;x<C;x++){
let j=b[x];if(typeof j=="string"){if(P(j)>1e4){const R={instancePath:t+"/spec/packs/"+c+"/except/"+x,schemaPath:"#/prope\
rties/spec/properties/packs/items/properties/except/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=
[R]:e.push(R),r++}if(P(j)<1){const R={instancePath:t+"/spec/packs/"+c+"/except/"+x,schemaPath:"#/properties/spec/propert\
ies/packs/items/properties/except/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{
const R={instancePath:t+"/spec/packs/"+c+"/except/"+x,schemaPath:"#/properties/spec/properties/packs/items/properties/ex\
cept/items/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}const v=T(b);if(v>=0){const x={instancePath:t+
"/spec/packs/"+c+"/except",schemaPath:"#/properties/spec/properties/packs/items/properties/except/uniqueItems",keyword:"\
uniqueItems",params:{at:v}};e===null?e=[x]:e.push(x),r++}}else{const C={instancePath:t+"/spec/packs/"+c+"/except",schemaPath:"\
#/properties/spec/properties/packs/items/properties/except/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.
push(C),r++}}}else{const b={instancePath:t+"/spec/packs/"+c,schemaPath:"#/properties/spec/properties/packs/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}}}else{const d={instancePath:t+"/spec/packs",schemaPath:"#/pr\
operties/spec/properties/packs/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(f.scans!==void 0&&
l.call(f,"scans")){let w=f.scans;if(Array.isArray(w)){const d=w.length;for(let c=0;c<d;c++){let y=w[c];if(y&&typeof y=="\
object"&&!Array.isArray(y)){if(y.name===void 0||!l.call(y,"name")){const b={instancePath:t+"/spec/scans/"+c,schemaPath:"\
#/properties/spec/properties/scans/items/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[b]:e.
push(b),r++}if(y.schedule===void 0||!l.call(y,"schedule")){const b={instancePath:t+"/spec/scans/"+c,schemaPath:"#/proper\
ties/spec/properties/scans/items/required",keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[b]:e.push(
b),r++}if(y.accounts===void 0||!l.call(y,"accounts")){const b={instancePath:t+"/spec/scans/"+c,schemaPath:"#/properties/\
spec/properties/scans/items/required",keyword:"required",params:{missingProperty:"accounts"}};e===null?e=[b]:e.push(b),r++}
for(const b of Object.keys(y))if(!(b==="name"||b==="schedule"||b==="timeZone"||b==="accounts"||b==="report")){const C={instancePath:t+
"/spec/scans/"+c,schemaPath:"#/properties/spec/properties/scans/items/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:b}};e===null?e=[C]:e.push(C),r++}if(y.name!==void 0&&l.call(y,"name")){let b=y.name;if(typeof b==
"string"){if(P(b)>63){const C={instancePath:t+"/spec/scans/"+c+"/name",schemaPath:"#/properties/spec/properties/scans/it\
ems/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[C]:e.push(C),r++}if(!O.test(b)){const C={
instancePath:t+"/spec/scans/"+c+"/name",schemaPath:"#/properties/spec/properties/scans/items/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:t+
"/spec/scans/"+c+"/name",schemaPath:"#/properties/spec/properties/scans/items/properties/name/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}}if(y.schedule!==void 0&&l.call(y,"schedule")){let b=y.schedule;if(typeof b==
"string"){if(!G.test(b)){const C={instancePath:t+"/spec/scans/"+c+"/schedule",schemaPath:"#/properties/spec/properties/s\
cans/items/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"}};
e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:t+"/spec/scans/"+c+"/schedule",schemaPath:"#/properties/spec/pr\
operties/scans/items/properties/schedule/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}if(y.
timeZone!==void 0&&l.call(y,"timeZone")){let b=y.timeZone;if(typeof b=="string"){if(P(b)>1e4){const C={instancePath:t+"/\
spec/scans/"+c+"/timeZone",schemaPath:"#/properties/spec/properties/scans/items/properties/timeZone/maxLength",keyword:"\
maxLength",params:{limit:1e4}};e===null?e=[C]:e.push(C),r++}if(P(b)<1){const C={instancePath:t+"/spec/scans/"+c+"/timeZo\
ne",schemaPath:"#/properties/spec/properties/scans/items/properties/timeZone/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:t+"/spec/scans/"+c+"/timeZone",schemaPath:"#/properties/spec/pr\
operties/scans/items/properties/timeZone/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}if(y.
accounts!==void 0&&l.call(y,"accounts")){let b=y.accounts;if(Array.isArray(b)){if(b.length<1){const x={instancePath:t+"/\
spec/scans/"+c+"/accounts",schemaPath:"#/properties/spec/properties/scans/items/properties/accounts/minItems",keyword:"m\
inItems",params:{limit:1}};e===null?e=[x]:e.push(x),r++}const C=b.length;for(let x=0;x<C;x++){let j=b[x];if(typeof j=="s\
tring"){if(P(j)>1e4){const R={instancePath:t+"/spec/scans/"+c+"/accounts/"+x,schemaPath:"#/properties/spec/properties/sc\
ans/items/properties/accounts/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[R]:e.push(R),r++}if(P(
j)<1){const R={instancePath:t+"/spec/scans/"+c+"/accounts/"+x,schemaPath:"#/properties/spec/properties/scans/items/prope\
rties/accounts/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{const R={instancePath:t+
"/spec/scans/"+c+"/accounts/"+x,schemaPath:"#/properties/spec/properties/scans/items/properties/accounts/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}const v=T(b);if(v>=0){const x={instancePath:t+"/spec/scans/"+
c+"/accounts",schemaPath:"#/properties/spec/properties/scans/items/properties/accounts/uniqueItems",keyword:"uniqueItems",
params:{at:v}};e===null?e=[x]:e.push(x),r++}}else{const C={instancePath:t+"/spec/scans/"+c+"/accounts",schemaPath:"#/pro\
perties/spec/properties/scans/items/properties/accounts/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.push(
C),r++}}if(y.report!==void 0&&l.call(y,"report")){let b=y.report;if(Array.isArray(b)){const C=b.length;for(let x=0;x<C;x++){
let j=b[x];if(typeof j!="string"){const R={instancePath:t+"/spec/scans/"+c+"/report/"+x,schemaPath:"#/properties/spec/pr\
operties/scans/items/properties/report/items/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}if(!(j===
"issue"||j==="pull-request")){const R={instancePath:t+"/spec/scans/"+c+"/report/"+x,schemaPath:"#/properties/spec/proper\
ties/scans/items/properties/report/items/enum",keyword:"enum",params:{allowedValues:H.properties.spec.properties.scans.items.
properties.report.items.enum}};e===null?e=[R]:e.push(R),r++}}const v=T(b);if(v>=0){const x={instancePath:t+"/spec/scans/"+
c+"/report",schemaPath:"#/properties/spec/properties/scans/items/properties/report/uniqueItems",keyword:"uniqueItems",params:{
at:v}};e===null?e=[x]:e.push(x),r++}}else{const C={instancePath:t+"/spec/scans/"+c+"/report",schemaPath:"#/properties/sp\
ec/properties/scans/items/properties/report/type",keyword:"type",params:{type:"array"}};e===null?e=[C]:e.push(C),r++}}}else{
const b={instancePath:t+"/spec/scans/"+c,schemaPath:"#/properties/spec/properties/scans/items/type",keyword:"type",params:{
type:"object"}};e===null?e=[b]:e.push(b),r++}}}else{const d={instancePath:t+"/spec/scans",schemaPath:"#/properties/spec/\
properties/scans/type",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(f.mode!==void 0&&l.call(f,
"mode")){let w=f.mode;if(typeof w!="string"){const d={instancePath:t+"/spec/mode",schemaPath:"#/properties/spec/properti\
es/mode/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(!(w==="enforce"||w==="observe")){const d={
instancePath:t+"/spec/mode",schemaPath:"#/properties/spec/properties/mode/enum",keyword:"enum",params:{allowedValues:H.properties.
spec.properties.mode.enum}};e===null?e=[d]:e.push(d),r++}}if(f.egress!==void 0&&l.call(f,"egress")){let w=f.egress;if(Array.
isArray(w)){const d=w.length;for(let c=0;c<d;c++){let y=w[c];if(typeof y=="string"){if(P(y)>1e4){const b={instancePath:t+
"/spec/egress/"+c,schemaPath:"#/properties/spec/properties/egress/items/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[b]:e.push(b),r++}if(P(y)<1){const b={instancePath:t+"/spec/egress/"+c,schemaPath:"#/properties/spec/properti\
es/egress/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),r++}}else{const b={instancePath:t+
"/spec/egress/"+c,schemaPath:"#/properties/spec/properties/egress/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[b]:e.push(b),r++}}}else{const d={instancePath:t+"/spec/egress",schemaPath:"#/properties/spec/properties/egress/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[d]:e.push(d),r++}}if(f.limits!==void 0&&l.call(f,"limits")){let w=f.
limits;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const d of Object.keys(w))if(d!=="deletions"){const c={instancePath:t+
"/spec/limits",schemaPath:"#/properties/spec/properties/limits/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d}};e===null?e=[c]:e.push(c),r++}if(w.deletions!==void 0&&l.call(w,"deletions")){let d=w.deletions;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d))){const c={instancePath:t+"/spec/limits/deletions",schemaPath:"#/properties/spec/properties/\
limits/properties/deletions/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof d=="num\
ber"&&(d<0||isNaN(d))){const c={instancePath:t+"/spec/limits/deletions",schemaPath:"#/properties/spec/properties/limits/\
properties/deletions/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(c),r++}}}else{const d={
instancePath:t+"/spec/limits",schemaPath:"#/properties/spec/properties/limits/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),r++}}}else{const w={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[w]:e.push(w),r++}}}else{const f={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}return W.errors=e,r===0}validators.Team=K;const ce={type:"object",properties:{apiVersion:{
const:"plumbline/v1"},kind:{const:"Team"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-\
z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,
maxLength:1e4},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{github:{type:"string",pattern:"\
^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$",maxLength:200},costCenter:{type:"string",minLength:1,maxLength:1e4},
may:{type:"array",items:{type:"object",properties:{order:{type:"array",items:{type:"string",minLength:1,maxLength:1e4}},
in:{type:"array",items:{type:"string",minLength:1,maxLength:1e4}}},required:["order","in"],additionalProperties:!1}},quota:{
type:"object",additionalProperties:{type:"number",minimum:0}}},required:["github"],additionalProperties:!1}},required:["\
apiVersion","kind","metadata","spec"],additionalProperties:!1},B=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za\
-z0-9._-]*$","u");function K(L,{instancePath:t="",parentData:_,parentDataProperty:E,rootData:D=L}={}){let e=null,r=0;if(L&&
typeof L=="object"&&!Array.isArray(L)){if(L.apiVersion===void 0||!l.call(L,"apiVersion")){const h={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[h]:e.push(h),r++}if(L.kind===void 0||!l.
call(L,"kind")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"}};e===
null?e=[h]:e.push(h),r++}if(L.metadata===void 0||!l.call(L,"metadata")){const h={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[h]:e.push(h),r++}if(L.spec===void 0||!l.call(L,"spec")){
const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"}};e===null?e=[h]:e.push(
h),r++}for(const h of Object.keys(L))if(!(h==="apiVersion"||h==="kind"||h==="metadata"||h==="spec")){const a={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};e===null?e=[a]:e.push(
a),r++}if(L.apiVersion!==void 0&&l.call(L,"apiVersion")&&L.apiVersion!=="plumbline/v1"){const h={instancePath:t+"/apiVer\
sion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?e=[h]:e.
push(h),r++}if(L.kind!==void 0&&l.call(L,"kind")&&L.kind!=="Team"){const h={instancePath:t+"/kind",schemaPath:"#/propert\
ies/kind/const",keyword:"const",params:{allowedValue:"Team"}};e===null?e=[h]:e.push(h),r++}if(L.metadata!==void 0&&l.call(
L,"metadata")){let h=L.metadata;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!l.call(h,"name")){const a={
instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(h))if(!(a==="name"||a==="title"||a==="description"||a==="labels"||
a==="annotations")){const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a}};e===null?e=[i]:e.push(i),r++}if(h.name!==void 0&&l.call(h,"name")){
let a=h.name;if(typeof a=="string"){if(P(a)>63){const i={instancePath:t+"/metadata/name",schemaPath:"#/properties/metada\
ta/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[i]:e.push(i),r++}if(!O.test(a)){const i={
instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/name",schemaPath:"\
#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.title!==
void 0&&l.call(h,"title")){let a=h.title;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"/metadata/title",schemaPath:"\
#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(P(
a)<1){const i={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/title",schemaPath:"#/p\
roperties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.description!==
void 0&&l.call(h,"description")){let a=h.description;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"/metad\
ata/description",schemaPath:"#/properties/metadata/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadat\
a/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+
"/metadata/description",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[i]:e.push(i),r++}}if(h.labels!==void 0&&l.call(h,"labels")){let a=h.labels;if(a&&typeof a=="object"&&!Array.
isArray(a)){for(const i of Object.keys(a))if(typeof a[i]!="string"){const f={instancePath:t+"/metadata/labels/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"t\
ype",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const i={instancePath:t+"/metadata/labels",schemaPath:"#\
/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(h.annotations!==
void 0&&l.call(h,"annotations")){let a=h.annotations;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const i of Object.
keys(a))if(typeof a[i]!="string"){const f={instancePath:t+"/metadata/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}}else{const i={instancePath:t+"/metadata/annotations",schemaPath:"#/properties/metad\
ata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const a={instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}
if(L.spec!==void 0&&l.call(L,"spec")){let h=L.spec;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.github===void 0||!l.
call(h,"github")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
github"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(h))if(!(a==="github"||a==="costCenter"||a==="may"||a===
"quota")){const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a}};e===null?e=[i]:e.push(i),r++}if(h.github!==void 0&&l.call(h,"github")){let a=h.github;
if(typeof a=="string"){if(P(a)>200){const i={instancePath:t+"/spec/github",schemaPath:"#/properties/spec/properties/gith\
ub/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[i]:e.push(i),r++}if(!B.test(a)){const i={instancePath:t+
"/spec/github",schemaPath:"#/properties/spec/properties/github/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][\
A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/github",schemaPath:"\
#/properties/spec/properties/github/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.costCenter!==
void 0&&l.call(h,"costCenter")){let a=h.costCenter;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"/spec/co\
stCenter",schemaPath:"#/properties/spec/properties/costCenter/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?
e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/spec/costCenter",schemaPath:"#/properties/spec/properties/costC\
enter/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec\
/costCenter",schemaPath:"#/properties/spec/properties/costCenter/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}}if(h.may!==void 0&&l.call(h,"may")){let a=h.may;if(Array.isArray(a)){const i=a.length;for(let f=0;f<i;f++){
let w=a[f];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.order===void 0||!l.call(w,"order")){const d={instancePath:t+
"/spec/may/"+f,schemaPath:"#/properties/spec/properties/may/items/required",keyword:"required",params:{missingProperty:"\
order"}};e===null?e=[d]:e.push(d),r++}if(w.in===void 0||!l.call(w,"in")){const d={instancePath:t+"/spec/may/"+f,schemaPath:"\
#/properties/spec/properties/may/items/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[d]:e.push(
d),r++}for(const d of Object.keys(w))if(!(d==="order"||d==="in")){const c={instancePath:t+"/spec/may/"+f,schemaPath:"#/p\
roperties/spec/properties/may/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}};
e===null?e=[c]:e.push(c),r++}if(w.order!==void 0&&l.call(w,"order")){let d=w.order;if(Array.isArray(d)){const c=d.length;
for(let y=0;y<c;y++){let b=d[y];if(typeof b=="string"){if(P(b)>1e4){const C={instancePath:t+"/spec/may/"+f+"/order/"+y,schemaPath:"\
#/properties/spec/properties/may/items/properties/order/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?
e=[C]:e.push(C),r++}if(P(b)<1){const C={instancePath:t+"/spec/may/"+f+"/order/"+y,schemaPath:"#/properties/spec/properti\
es/may/items/properties/order/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[C]:e.push(C),r++}}else{
const C={instancePath:t+"/spec/may/"+f+"/order/"+y,schemaPath:"#/properties/spec/properties/may/items/properties/order/i\
tems/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}}else{const c={instancePath:t+"/spec/may\
/"+f+"/order",schemaPath:"#/properties/spec/properties/may/items/properties/order/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[c]:e.push(c),r++}}if(w.in!==void 0&&l.call(w,"in")){let d=w.in;if(Array.isArray(d)){const c=d.length;for(let y=0;y<
c;y++){let b=d[y];if(typeof b=="string"){if(P(b)>1e4){const C={instancePath:t+"/spec/may/"+f+"/in/"+y,schemaPath:"#/prop\
erties/spec/properties/may/items/properties/in/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[C]:e.
push(C),r++}if(P(b)<1){const C={instancePath:t+"/spec/may/"+f+"/in/"+y,schemaPath:"#/properties/spec/properties/may/item\
s/properties/in/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:t+
"/spec/may/"+f+"/in/"+y,schemaPath:"#/properties/spec/properties/may/items/properties/in/items/type",keyword:"type",params:{
type:"string"}};e===null?e=[C]:e.push(C),r++}}}else{const c={instancePath:t+"/spec/may/"+f+"/in",schemaPath:"#/propertie\
s/spec/properties/may/items/properties/in/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}}else{
const d={instancePath:t+"/spec/may/"+f,schemaPath:"#/properties/spec/properties/may/items/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}}}else{const i={instancePath:t+"/spec/may",schemaPath:"#/properties/spec/properti\
es/may/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(h.quota!==void 0&&l.call(h,"quota")){
let a=h.quota;if(a&&typeof a=="object"&&!Array.isArray(a))for(const i of Object.keys(a)){let f=a[i];if(typeof f=="number"){
if(f<0||isNaN(f)){const w={instancePath:t+"/spec/quota/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properti\
es/spec/properties/quota/additionalProperties/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[w]:
e.push(w),r++}}else{const w={instancePath:t+"/spec/quota/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/spec/properties/quota/additionalProperties/type",keyword:"type",params:{type:"number"}};e===null?e=[w]:e.push(w),r++}}else{
const i={instancePath:t+"/spec/quota",schemaPath:"#/properties/spec/properties/quota/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}}}else{const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const h={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}return K.errors=e,r===0}validators.Offering=J;const z={type:"o\
bject",properties:{apiVersion:{const:"plumbline/v1"},kind:{const:"Offering"},metadata:{type:"object",properties:{name:{type:"\
string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{
type:"string",minLength:1,maxLength:1e4},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"\
object",additionalProperties:{type:"string"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{
model:{type:"string",enum:["iaas","paas","saas"]},lifecycle:{type:"string",enum:["experimental","production","deprecated",
"retired"]},parameters:{type:"object"},units:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4}},
monthlyCost:{type:"string",minLength:1,maxLength:2e4},lease:{type:"object",properties:{default:{type:"string",pattern:"^\
[0-9]{1,9}[smhd]$"},maximum:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"}},required:[],additionalProperties:!1},targets:{
type:"object",properties:{aws:{type:"object",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{
Type:{type:"string",maxLength:200,pattern:"^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$"},Properties:{type:"object"},DependsOn:{},
Condition:{type:"string",minLength:1,maxLength:1e4},DeletionPolicy:{type:"string",enum:["Delete","Retain","RetainExceptO\
nCreate","Snapshot"]},UpdateReplacePolicy:{type:"string",enum:["Delete","Retain","Snapshot"]},CreationPolicy:{},UpdatePolicy:{},
Metadata:{}},required:["Type"],additionalProperties:!1},minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-\
9_-]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0},AWSTemplateFormatVersion:{},Description:{type:"s\
tring",minLength:1,maxLength:1e4},Metadata:{},Mappings:{},Conditions:{},Rules:{},Transform:{}},required:["Resources"],additionalProperties:!1},
azure:{type:"object",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{Type:{type:"st\
ring",maxLength:200,pattern:"^[A-Za-z0-9][A-Za-z0-9._/:-]+$"},Properties:{type:"object"}},required:["Type"],additionalProperties:!0},
minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0}},
required:["Resources"],additionalProperties:!0},gcp:{type:"object",properties:{Resources:{type:"object",additionalProperties:{
type:"object",properties:{Type:{type:"string",maxLength:200,pattern:"^[A-Za-z0-9][A-Za-z0-9._/:-]+$"},Properties:{type:"\
object"}},required:["Type"],additionalProperties:!0},minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-\
]+$",maxLength:255}},Outputs:{type:"object",additionalProperties:!0}},required:["Resources"],additionalProperties:!0},http:{
type:"object",properties:{Resources:{type:"object",additionalProperties:{type:"object",properties:{Type:{type:"string",maxLength:200,
pattern:"^Http::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$"},Stateful:{type:"boolean"},Properties:{type:"object"},Fixed:{type:"array",
items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0},Headers:{type:"object",additionalProperties:{type:"strin\
g",minLength:1,maxLength:2e4},propertyNames:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},Calls:{
type:"object",properties:{create:{type:"object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH","DELE\
TE"]},path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},body:{},headers:{type:"object",additionalProperties:{type:"\
string",minLength:1,maxLength:2e4},propertyNames:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},
expect:{type:"array",items:{type:"integer",minimum:100,maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",
minimum:100,maximum:599}},id:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"\
object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{
type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},idempotency:{
type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100},poll:{type:"object",properties:{path:{type:"string",
minLength:1,maxLength:2e4,pattern:"^/"},at:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},
until:{type:"array",items:{type:["string","number","boolean","null"]},minItems:1},failed:{type:"array",items:{type:["str\
ing","number","boolean","null"]},minItems:1},every:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"},for:{type:"string",pattern:"\
^[0-9]{1,9}[smhd]$"}},required:[],additionalProperties:!1}},required:["method","path"],additionalProperties:!1},read:{type:"\
object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4,
pattern:"^/"},body:{},headers:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4},propertyNames:{
type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},expect:{type:"array",items:{type:"integer",minimum:100,
maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"object",additionalProperties:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{type:"object",additionalProperties:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}}},required:["method","path"],additionalProperties:!1},update:{type:"\
object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4,
pattern:"^/"},body:{},headers:{type:"object",additionalProperties:{type:"string",minLength:1,maxLength:2e4},propertyNames:{
type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},expect:{type:"array",items:{type:"integer",minimum:100,
maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"object",additionalProperties:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{type:"object",additionalProperties:{type:"string",minLength:0,
maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},idempotency:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",
maxLength:100},poll:{type:"object",properties:{path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},at:{type:"str\
ing",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},until:{type:"array",items:{type:["string","number",
"boolean","null"]},minItems:1},failed:{type:"array",items:{type:["string","number","boolean","null"]},minItems:1},every:{
type:"string",pattern:"^[0-9]{1,9}[smhd]$"},for:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"}},required:[],additionalProperties:!1}},
required:["method","path"],additionalProperties:!1},delete:{type:"object",properties:{method:{type:"string",enum:["GET",
"POST","PUT","PATCH","DELETE"]},path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},body:{},headers:{type:"objec\
t",additionalProperties:{type:"string",minLength:1,maxLength:2e4},propertyNames:{type:"string",pattern:"^[A-Za-z0-9!#$%&\
'*+.^_`|~-]+$",maxLength:100}},expect:{type:"array",items:{type:"integer",minimum:100,maximum:599},minItems:1},gone:{type:"\
array",items:{type:"integer",minimum:100,maximum:599}},id:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u000\
0-\\u001f]*)?$"},outputs:{type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u\
0000-\\u001f]*)?$"}},properties:{type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"^(\
?:/[^\\u0000-\\u001f]*)?$"}},idempotency:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100},poll:{type:"\
object",properties:{path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},at:{type:"string",minLength:0,maxLength:1e4,
pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},until:{type:"array",items:{type:["string","number","boolean","null"]},minItems:1},
failed:{type:"array",items:{type:["string","number","boolean","null"]},minItems:1},every:{type:"string",pattern:"^[0-9]{\
1,9}[smhd]$"},for:{type:"string",pattern:"^[0-9]{1,9}[smhd]$"}},required:[],additionalProperties:!1}},required:["method",
"path"],additionalProperties:!1},find:{type:"object",properties:{method:{type:"string",enum:["GET","POST","PUT","PATCH",
"DELETE"]},path:{type:"string",minLength:1,maxLength:2e4,pattern:"^/"},body:{},headers:{type:"object",additionalProperties:{
type:"string",minLength:1,maxLength:2e4},propertyNames:{type:"string",pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$",maxLength:100}},
expect:{type:"array",items:{type:"integer",minimum:100,maximum:599},minItems:1},gone:{type:"array",items:{type:"integer",
minimum:100,maximum:599}},id:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"},outputs:{type:"\
object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}},properties:{
type:"object",additionalProperties:{type:"string",minLength:0,maxLength:1e4,pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}}},required:[
"method","path"],additionalProperties:!1}},required:["create","read","delete"],additionalProperties:!1},DependsOn:{}},required:[
"Type","Calls"],additionalProperties:!1},minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0-9_-]+$",maxLength:255}}},
required:["Resources"],additionalProperties:!1},local:{type:"object",properties:{Resources:{type:"object",additionalProperties:{
type:"object",properties:{Type:{type:"string",maxLength:200,pattern:"^Local::[A-Za-z0-9]+$"},Properties:{type:"object"},
DependsOn:{}},required:["Type"],additionalProperties:!1},minProperties:1,propertyNames:{type:"string",pattern:"^[A-Za-z0\
-9_-]+$",maxLength:255}}},required:["Resources"],additionalProperties:!1}},required:[],additionalProperties:!1,minProperties:1}},
required:["model","lifecycle","parameters","targets"],additionalProperties:!1}},required:["apiVersion","kind","metadata",
"spec"],additionalProperties:!1},Z=new RegExp("^[0-9]{1,9}[smhd]$","u"),S=new RegExp("^[A-Za-z0-9_-]+$","u"),oe=new RegExp(
"^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$","u"),M=new RegExp("^[A-Za-z0-9][A-Za-z0-9._/:-]+$","u"),le=new RegExp("^Http::[A-Za\
-z0-9]+(::[A-Za-z0-9]+)*$","u"),V=new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$","u"),I=new RegExp("^/","u"),N=new RegExp("^\
(?:/[^\\u0000-\\u001f]*)?$","u"),ne=new RegExp("^Local::[A-Za-z0-9]+$","u");function J(L,{instancePath:t="",parentData:_,
parentDataProperty:E,rootData:D=L}={}){let e=null,r=0;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.apiVersion===void 0||
!l.call(L,"apiVersion")){const x={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"api\
Version"}};e===null?e=[x]:e.push(x),r++}if(L.kind===void 0||!l.call(L,"kind")){const x={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"kind"}};e===null?e=[x]:e.push(x),r++}if(L.metadata===void 0||!l.call(
L,"metadata")){const x={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===
null?e=[x]:e.push(x),r++}if(L.spec===void 0||!l.call(L,"spec")){const x={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"}};e===null?e=[x]:e.push(x),r++}for(const x of Object.keys(L))if(!(x==="apiVersi\
on"||x==="kind"||x==="metadata"||x==="spec")){const j={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:x}};e===null?e=[j]:e.push(j),r++}if(L.apiVersion!==void 0&&l.call(L,"apiVers\
ion")&&L.apiVersion!=="plumbline/v1"){const x={instancePath:t+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"plumbline/v1"}};e===null?e=[x]:e.push(x),r++}if(L.kind!==void 0&&l.call(L,"kind")&&L.kind!==
"Offering"){const x={instancePath:t+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"O\
ffering"}};e===null?e=[x]:e.push(x),r++}if(L.metadata!==void 0&&l.call(L,"metadata")){let x=L.metadata;if(x&&typeof x=="\
object"&&!Array.isArray(x)){if(x.name===void 0||!l.call(x,"name")){const j={instancePath:t+"/metadata",schemaPath:"#/pro\
perties/metadata/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[j]:e.push(j),r++}for(const j of Object.
keys(x))if(!(j==="name"||j==="title"||j==="description"||j==="labels"||j==="annotations")){const R={instancePath:t+"/met\
adata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j}};
e===null?e=[R]:e.push(R),r++}if(x.name!==void 0&&l.call(x,"name")){let j=x.name;if(typeof j=="string"){if(P(j)>63){const R={
instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[R]:e.push(R),r++}if(!O.test(j)){const R={instancePath:t+"/metadata/name",schemaPath:"#/properties\
/metadata/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[R]:
e.push(R),r++}}else{const R={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(x.title!==void 0&&l.call(x,"title")){let j=x.title;if(typeof j==
"string"){if(P(j)>1e4){const R={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[R]:e.push(R),r++}if(P(j)<1){const R={instancePath:t+"/metadat\
a/title",schemaPath:"#/properties/metadata/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[R]:e.push(R),r++}}else{const R={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}}if(x.description!==void 0&&l.call(x,"description")){
let j=x.description;if(typeof j=="string"){if(P(j)>1e4){const R={instancePath:t+"/metadata/description",schemaPath:"#/pr\
operties/metadata/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[R]:e.push(R),r++}
if(P(j)<1){const R={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{const R={instancePath:t+"/metadata/descr\
iption",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=
[R]:e.push(R),r++}}if(x.labels!==void 0&&l.call(x,"labels")){let j=x.labels;if(j&&typeof j=="object"&&!Array.isArray(j)){
for(const R of Object.keys(j))if(typeof j[R]!="string"){const k={instancePath:t+"/metadata/labels/"+R.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[k]:e.push(k),r++}}else{const R={instancePath:t+"/metadata/labels",schemaPath:"#/properties/m\
etadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}}if(x.annotations!==
void 0&&l.call(x,"annotations")){let j=x.annotations;if(j&&typeof j=="object"&&!Array.isArray(j)){for(const R of Object.
keys(j))if(typeof j[R]!="string"){const k={instancePath:t+"/metadata/annotations/"+R.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[k]:e.push(k),r++}}else{const R={instancePath:t+"/metadata/annotations",schemaPath:"#/properties/metad\
ata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}}}else{const j={instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(j),r++}}
if(L.spec!==void 0&&l.call(L,"spec")){let x=L.spec;if(x&&typeof x=="object"&&!Array.isArray(x)){if(x.model===void 0||!l.
call(x,"model")){const j={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
model"}};e===null?e=[j]:e.push(j),r++}if(x.lifecycle===void 0||!l.call(x,"lifecycle")){const j={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"lifecycle"}};e===null?e=[j]:e.push(j),r++}if(x.parameters===
void 0||!l.call(x,"parameters")){const j={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"requir\
ed",params:{missingProperty:"parameters"}};e===null?e=[j]:e.push(j),r++}if(x.targets===void 0||!l.call(x,"targets")){const j={
instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"targets"}};e===
null?e=[j]:e.push(j),r++}for(const j of Object.keys(x))if(!(j==="model"||j==="lifecycle"||j==="parameters"||j==="units"||
j==="monthlyCost"||j==="lease"||j==="targets")){const R={instancePath:t+"/spec",schemaPath:"#/properties/spec/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:j}};e===null?e=[R]:e.push(R),r++}if(x.model!==void 0&&
l.call(x,"model")){let j=x.model;if(typeof j!="string"){const R={instancePath:t+"/spec/model",schemaPath:"#/properties/s\
pec/properties/model/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}if(!(j==="iaas"||j==="paa\
s"||j==="saas")){const R={instancePath:t+"/spec/model",schemaPath:"#/properties/spec/properties/model/enum",keyword:"enu\
m",params:{allowedValues:z.properties.spec.properties.model.enum}};e===null?e=[R]:e.push(R),r++}}if(x.lifecycle!==void 0&&
l.call(x,"lifecycle")){let j=x.lifecycle;if(typeof j!="string"){const R={instancePath:t+"/spec/lifecycle",schemaPath:"#/\
properties/spec/properties/lifecycle/type",keyword:"type",params:{type:"string"}};e===null?e=[R]:e.push(R),r++}if(!(j===
"experimental"||j==="production"||j==="deprecated"||j==="retired")){const R={instancePath:t+"/spec/lifecycle",schemaPath:"\
#/properties/spec/properties/lifecycle/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.lifecycle.
enum}};e===null?e=[R]:e.push(R),r++}}if(x.parameters!==void 0&&l.call(x,"parameters")){let j=x.parameters;if(!(j&&typeof j==
"object"&&!Array.isArray(j))){const R={instancePath:t+"/spec/parameters",schemaPath:"#/properties/spec/properties/parame\
ters/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}}if(x.units!==void 0&&l.call(x,"units")){
let j=x.units;if(j&&typeof j=="object"&&!Array.isArray(j))for(const R of Object.keys(j)){let k=j[R];if(typeof k=="string"){
if(P(k)>2e4){const p={instancePath:t+"/spec/units/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/sp\
ec/properties/units/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[p]:e.push(p),r++}
if(P(k)<1){const p={instancePath:t+"/spec/units/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec\
/properties/units/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{
const p={instancePath:t+"/spec/units/"+R.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties\
/units/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}}else{const R={instancePath:t+
"/spec/units",schemaPath:"#/properties/spec/properties/units/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:
e.push(R),r++}}if(x.monthlyCost!==void 0&&l.call(x,"monthlyCost")){let j=x.monthlyCost;if(typeof j=="string"){if(P(j)>2e4){
const R={instancePath:t+"/spec/monthlyCost",schemaPath:"#/properties/spec/properties/monthlyCost/maxLength",keyword:"max\
Length",params:{limit:2e4}};e===null?e=[R]:e.push(R),r++}if(P(j)<1){const R={instancePath:t+"/spec/monthlyCost",schemaPath:"\
#/properties/spec/properties/monthlyCost/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[R]:e.push(R),r++}}else{
const R={instancePath:t+"/spec/monthlyCost",schemaPath:"#/properties/spec/properties/monthlyCost/type",keyword:"type",params:{
type:"string"}};e===null?e=[R]:e.push(R),r++}}if(x.lease!==void 0&&l.call(x,"lease")){let j=x.lease;if(j&&typeof j=="obj\
ect"&&!Array.isArray(j)){for(const R of Object.keys(j))if(!(R==="default"||R==="maximum")){const k={instancePath:t+"/spe\
c/lease",schemaPath:"#/properties/spec/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R}};
e===null?e=[k]:e.push(k),r++}if(j.default!==void 0&&l.call(j,"default")){let R=j.default;if(typeof R=="string"){if(!Z.test(
R)){const k={instancePath:t+"/spec/lease/default",schemaPath:"#/properties/spec/properties/lease/properties/default/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+
"/spec/lease/default",schemaPath:"#/properties/spec/properties/lease/properties/default/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}}if(j.maximum!==void 0&&l.call(j,"maximum")){let R=j.maximum;if(typeof R=="string"){
if(!Z.test(R)){const k={instancePath:t+"/spec/lease/maximum",schemaPath:"#/properties/spec/properties/lease/properties/m\
aximum/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:t+
"/spec/lease/maximum",schemaPath:"#/properties/spec/properties/lease/properties/maximum/type",keyword:"type",params:{type:"\
string"}};e===null?e=[k]:e.push(k),r++}}}else{const R={instancePath:t+"/spec/lease",schemaPath:"#/properties/spec/proper\
ties/lease/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}}if(x.targets!==void 0&&l.call(x,"t\
argets")){let j=x.targets;if(j&&typeof j=="object"&&!Array.isArray(j)){if(Object.keys(j).length<1){const R={instancePath:t+
"/spec/targets",schemaPath:"#/properties/spec/properties/targets/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[R]:e.push(R),r++}for(const R of Object.keys(j))if(!(R==="aws"||R==="azure"||R==="gcp"||R==="http"||R==="loca\
l")){const k={instancePath:t+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:R}};e===null?e=[k]:e.push(k),r++}if(j.aws!==void 0&&l.call(j,"aws")){let R=j.
aws;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.Resources===void 0||!l.call(R,"Resources")){const k={instancePath:t+
"/spec/targets/aws",schemaPath:"#/properties/spec/properties/targets/properties/aws/required",keyword:"required",params:{
missingProperty:"Resources"}};e===null?e=[k]:e.push(k),r++}for(const k of Object.keys(R))if(!l.call(z.properties.spec.properties.
targets.properties.aws.properties,k)){const p={instancePath:t+"/spec/targets/aws",schemaPath:"#/properties/spec/properti\
es/targets/properties/aws/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=
[p]:e.push(p),r++}if(R.Resources!==void 0&&l.call(R,"Resources")){let k=R.Resources;if(k&&typeof k=="object"&&!Array.isArray(
k)){if(Object.keys(k).length<1){const p={instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/prop\
erties/targets/properties/aws/properties/Resources/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[
p]:e.push(p),r++}for(const p of Object.keys(k)){const q=r;if(typeof p=="string"){if(P(p)>255){const g={instancePath:t+"/\
spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/propert\
yNames/maxLength",keyword:"maxLength",params:{limit:255},propertyName:p};e===null?e=[g]:e.push(g),r++}if(!S.test(p)){const g={
instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/\
Resources/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:p};e===null?e=[g]:e.
push(g),r++}}else{const g={instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/spec/properties/targets\
/properties/aws/properties/Resources/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?
e=[g]:e.push(g),r++}var h=q===r;if(!h){const g={instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/properties/sp\
ec/properties/targets/properties/aws/properties/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:p}};
e===null?e=[g]:e.push(g),r++}}for(const p of Object.keys(k)){let q=k[p];if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.
Type===void 0||!l.call(q,"Type")){const g={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/required",
keyword:"required",params:{missingProperty:"Type"}};e===null?e=[g]:e.push(g),r++}for(const g of Object.keys(q))if(!l.call(
z.properties.spec.properties.targets.properties.aws.properties.Resources.additionalProperties.properties,g)){const m={instancePath:t+
"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets\
/properties/aws/properties/Resources/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};
e===null?e=[m]:e.push(m),r++}if(q.Type!==void 0&&l.call(q,"Type")){let g=q.Type;if(typeof g=="string"){if(P(g)>200){const m={
instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/\
spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properties/Type/maxLength",keyword:"max\
Length",params:{limit:200}};e===null?e=[m]:e.push(m),r++}if(!oe.test(g)){const m={instancePath:t+"/spec/targets/aws/Reso\
urces/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/aws\
/properties/Resources/additionalProperties/properties/Type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]+(::[\
A-Za-z0-9_@-]+)+$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resour\
ces/additionalProperties/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(q.
Properties!==void 0&&l.call(q,"Properties")){let g=q.Properties;if(!(g&&typeof g=="object"&&!Array.isArray(g))){const m={
instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/prope\
rties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properties/Properties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(q.Condition!==void 0&&l.call(q,"Condition")){let g=q.Condition;
if(typeof g=="string"){if(P(g)>1e4){const m={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Condition",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additional\
Properties/properties/Condition/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[m]:e.push(m),r++}if(P(g)<
1){const m={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Condition",schemaPath:"\
#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properties/Condition/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/aw\
s/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Condition",schemaPath:"#/properties/spec/properties/targets/pro\
perties/aws/properties/Resources/additionalProperties/properties/Condition/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),r++}}if(q.DeletionPolicy!==void 0&&l.call(q,"DeletionPolicy")){let g=q.DeletionPolicy;if(typeof g!=
"string"){const m={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/DeletionPoli\
cy",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properties\
/DeletionPolicy/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(g==="Delete"||g==="Retain"||
g==="RetainExceptOnCreate"||g==="Snapshot")){const m={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/DeletionPolicy",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resourc\
es/additionalProperties/properties/DeletionPolicy/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.
targets.properties.aws.properties.Resources.additionalProperties.properties.DeletionPolicy.enum}};e===null?e=[m]:e.push(
m),r++}}if(q.UpdateReplacePolicy!==void 0&&l.call(q,"UpdateReplacePolicy")){let g=q.UpdateReplacePolicy;if(typeof g!="st\
ring"){const m={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/UpdateReplacePo\
licy",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/properti\
es/UpdateReplacePolicy/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(!(g==="Delete"||g===
"Retain"||g==="Snapshot")){const m={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/UpdateReplacePolicy",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Resources/additionalPr\
operties/properties/UpdateReplacePolicy/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.
properties.aws.properties.Resources.additionalProperties.properties.UpdateReplacePolicy.enum}};e===null?e=[m]:e.push(m),
r++}}}else{const g={instancePath:t+"/spec/targets/aws/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/spec/properties/targets/properties/aws/properties/Resources/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const p={instancePath:t+"/spec/targets/aws/Resources",schemaPath:"#/\
properties/spec/properties/targets/properties/aws/properties/Resources/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),r++}}if(R.Outputs!==void 0&&l.call(R,"Outputs")){let k=R.Outputs;if(!(k&&typeof k=="object"&&!Array.
isArray(k))){const p={instancePath:t+"/spec/targets/aws/Outputs",schemaPath:"#/properties/spec/properties/targets/proper\
ties/aws/properties/Outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(R.Description!==
void 0&&l.call(R,"Description")){let k=R.Description;if(typeof k=="string"){if(P(k)>1e4){const p={instancePath:t+"/spec/\
targets/aws/Description",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Description/maxLengt\
h",keyword:"maxLength",params:{limit:1e4}};e===null?e=[p]:e.push(p),r++}if(P(k)<1){const p={instancePath:t+"/spec/target\
s/aws/Description",schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Description/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:t+"/spec/targets/aws/Description",
schemaPath:"#/properties/spec/properties/targets/properties/aws/properties/Description/type",keyword:"type",params:{type:"\
string"}};e===null?e=[p]:e.push(p),r++}}}else{const k={instancePath:t+"/spec/targets/aws",schemaPath:"#/properties/spec/\
properties/targets/properties/aws/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(j.azure!==
void 0&&l.call(j,"azure")){let R=j.azure;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.Resources===void 0||!l.call(R,
"Resources")){const k={instancePath:t+"/spec/targets/azure",schemaPath:"#/properties/spec/properties/targets/properties/\
azure/required",keyword:"required",params:{missingProperty:"Resources"}};e===null?e=[k]:e.push(k),r++}if(R.Resources!==void 0&&
l.call(R,"Resources")){let k=R.Resources;if(k&&typeof k=="object"&&!Array.isArray(k)){if(Object.keys(k).length<1){const p={
instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azure/propert\
ies/Resources/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}for(const p of Object.
keys(k)){const q=r;if(typeof p=="string"){if(P(p)>255){const g={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/azure/properties/Resources/propertyNames/maxLength",keyword:"maxLength",
params:{limit:255},propertyName:p};e===null?e=[g]:e.push(g),r++}if(!S.test(p)){const g={instancePath:t+"/spec/targets/az\
ure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Resources/propertyNames/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:p};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+
"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Resources/p\
ropertyNames/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[g]:e.push(g),r++}var a=q===r;if(!a){
const g={instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azur\
e/properties/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[g]:e.push(g),r++}}for(const p of Object.
keys(k)){let q=k[p];if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.Type===void 0||!l.call(q,"Type")){const g={instancePath:t+
"/spec/targets/azure/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targe\
ts/properties/azure/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Type"}};
e===null?e=[g]:e.push(g),r++}if(q.Type!==void 0&&l.call(q,"Type")){let g=q.Type;if(typeof g=="string"){if(P(g)>200){const m={
instancePath:t+"/spec/targets/azure/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/propertie\
s/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/properties/Type/maxLength",keyword:"\
maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),r++}if(!M.test(g)){const m={instancePath:t+"/spec/targets/azure/\
Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties\
/azure/properties/Resources/additionalProperties/properties/Type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
][A-Za-z0-9._/:-]+$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/azure/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Reso\
urces/additionalProperties/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(q.
Properties!==void 0&&l.call(q,"Properties")){let g=q.Properties;if(!(g&&typeof g=="object"&&!Array.isArray(g))){const m={
instancePath:t+"/spec/targets/azure/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/pro\
perties/spec/properties/targets/properties/azure/properties/Resources/additionalProperties/properties/Properties/type",keyword:"\
type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{const g={instancePath:t+"/spec/targets/azure/Resources\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/azure/properties\
/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const p={
instancePath:t+"/spec/targets/azure/Resources",schemaPath:"#/properties/spec/properties/targets/properties/azure/propert\
ies/Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(R.Outputs!==void 0&&l.call(R,
"Outputs")){let k=R.Outputs;if(!(k&&typeof k=="object"&&!Array.isArray(k))){const p={instancePath:t+"/spec/targets/azure\
/Outputs",schemaPath:"#/properties/spec/properties/targets/properties/azure/properties/Outputs/type",keyword:"type",params:{
type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{const k={instancePath:t+"/spec/targets/azure",schemaPath:"#/properti\
es/spec/properties/targets/properties/azure/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(j.
gcp!==void 0&&l.call(j,"gcp")){let R=j.gcp;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.Resources===void 0||!l.call(
R,"Resources")){const k={instancePath:t+"/spec/targets/gcp",schemaPath:"#/properties/spec/properties/targets/properties/\
gcp/required",keyword:"required",params:{missingProperty:"Resources"}};e===null?e=[k]:e.push(k),r++}if(R.Resources!==void 0&&
l.call(R,"Resources")){let k=R.Resources;if(k&&typeof k=="object"&&!Array.isArray(k)){if(Object.keys(k).length<1){const p={
instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/\
Resources/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}for(const p of Object.keys(
k)){const q=r;if(typeof p=="string"){if(P(p)>255){const g={instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/pr\
operties/spec/properties/targets/properties/gcp/properties/Resources/propertyNames/maxLength",keyword:"maxLength",params:{
limit:255},propertyName:p};e===null?e=[g]:e.push(g),r++}if(!S.test(p)){const g={instancePath:t+"/spec/targets/gcp/Resour\
ces",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:p};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+
"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/prope\
rtyNames/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[g]:e.push(g),r++}var i=q===r;if(!i){const g={
instancePath:t+"/spec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/\
Resources/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[g]:e.push(g),r++}}for(const p of Object.
keys(k)){let q=k[p];if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.Type===void 0||!l.call(q,"Type")){const g={instancePath:t+
"/spec/targets/gcp/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets\
/properties/gcp/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Type"}};
e===null?e=[g]:e.push(g),r++}if(q.Type!==void 0&&l.call(q,"Type")){let g=q.Type;if(typeof g=="string"){if(P(g)>200){const m={
instancePath:t+"/spec/targets/gcp/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/\
spec/properties/targets/properties/gcp/properties/Resources/additionalProperties/properties/Type/maxLength",keyword:"max\
Length",params:{limit:200}};e===null?e=[m]:e.push(m),r++}if(!M.test(g)){const m={instancePath:t+"/spec/targets/gcp/Resou\
rces/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/gcp/\
properties/Resources/additionalProperties/properties/Type/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-\
z0-9._/:-]+$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/targets/gcp/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/a\
dditionalProperties/properties/Type/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(q.Properties!==
void 0&&l.call(q,"Properties")){let g=q.Properties;if(!(g&&typeof g=="object"&&!Array.isArray(g))){const m={instancePath:t+
"/spec/targets/gcp/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/properties/spec/prop\
erties/targets/properties/gcp/properties/Resources/additionalProperties/properties/Properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{const g={instancePath:t+"/spec/targets/gcp/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/additiona\
lProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}}else{const p={instancePath:t+"/s\
pec/targets/gcp/Resources",schemaPath:"#/properties/spec/properties/targets/properties/gcp/properties/Resources/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}if(R.Outputs!==void 0&&l.call(R,"Outputs")){let k=R.Outputs;
if(!(k&&typeof k=="object"&&!Array.isArray(k))){const p={instancePath:t+"/spec/targets/gcp/Outputs",schemaPath:"#/proper\
ties/spec/properties/targets/properties/gcp/properties/Outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[
p]:e.push(p),r++}}}else{const k={instancePath:t+"/spec/targets/gcp",schemaPath:"#/properties/spec/properties/targets/pro\
perties/gcp/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(j.http!==void 0&&l.call(j,"htt\
p")){let R=j.http;if(R&&typeof R=="object"&&!Array.isArray(R)){if(R.Resources===void 0||!l.call(R,"Resources")){const k={
instancePath:t+"/spec/targets/http",schemaPath:"#/properties/spec/properties/targets/properties/http/required",keyword:"\
required",params:{missingProperty:"Resources"}};e===null?e=[k]:e.push(k),r++}for(const k of Object.keys(R))if(k!=="Resou\
rces"){const p={instancePath:t+"/spec/targets/http",schemaPath:"#/properties/spec/properties/targets/properties/http/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};e===null?e=[p]:e.push(p),r++}if(R.Resources!==
void 0&&l.call(R,"Resources")){let k=R.Resources;if(k&&typeof k=="object"&&!Array.isArray(k)){if(Object.keys(k).length<1){
const p={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}for(const p of Object.
keys(k)){const q=r;if(typeof p=="string"){if(P(p)>255){const g={instancePath:t+"/spec/targets/http/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/propertyNames/maxLength",keyword:"maxLength",params:{
limit:255},propertyName:p};e===null?e=[g]:e.push(g),r++}if(!S.test(p)){const g={instancePath:t+"/spec/targets/http/Resou\
rces",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]+$"},propertyName:p};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+
"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/pro\
pertyNames/type",keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[g]:e.push(g),r++}var f=q===r;if(!f){const g={
instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/properties/http/propertie\
s/Resources/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[g]:e.push(g),r++}}for(const p of Object.
keys(k)){let q=k[p];if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.Type===void 0||!l.call(q,"Type")){const g={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/target\
s/properties/http/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Type"}};
e===null?e=[g]:e.push(g),r++}if(q.Calls===void 0||!l.call(q,"Calls")){const g={instancePath:t+"/spec/targets/http/Resour\
ces/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Calls"}};e===null?e=[g]:e.push(g),
r++}for(const g of Object.keys(q))if(!(g==="Type"||g==="Stateful"||g==="Properties"||g==="Fixed"||g==="Headers"||g==="Ca\
lls"||g==="DependsOn")){const m={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:g}};e===null?e=[m]:e.push(m),r++}if(q.Type!==void 0&&
l.call(q,"Type")){let g=q.Type;if(typeof g=="string"){if(P(g)>200){const m={instancePath:t+"/spec/targets/http/Resources\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/http/pro\
perties/Resources/additionalProperties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:
e.push(m),r++}if(!le.test(g)){const m={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties\
/properties/Type/pattern",keyword:"pattern",params:{pattern:"^Http::[A-Za-z0-9]+(::[A-Za-z0-9]+)*$"}};e===null?e=[m]:e.push(
m),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Type/type",keyword:"\
type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}}if(q.Stateful!==void 0&&l.call(q,"Stateful")&&typeof q.Stateful!=
"boolean"){const g={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Stateful",
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/St\
ateful/type",keyword:"type",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}if(q.Properties!==void 0&&l.call(q,"Pr\
operties")){let g=q.Properties;if(!(g&&typeof g=="object"&&!Array.isArray(g))){const m={instancePath:t+"/spec/targets/ht\
tp/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Properties",schemaPath:"#/properties/spec/properties/targets/p\
roperties/http/properties/Resources/additionalProperties/properties/Properties/type",keyword:"type",params:{type:"object"}};
e===null?e=[m]:e.push(m),r++}}if(q.Fixed!==void 0&&l.call(q,"Fixed")){let g=q.Fixed;if(Array.isArray(g)){const m=g.length;
for(let s=0;s<m;s++){let u=g[s];if(typeof u=="string"){if(P(u)>1e4){const n={instancePath:t+"/spec/targets/http/Resource\
s/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Fixed/"+s,schemaPath:"#/properties/spec/properties/targets/properties/htt\
p/properties/Resources/additionalProperties/properties/Fixed/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[n]:e.push(n),r++}if(P(u)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Fixed/"+s,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Fixed/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Fixed/"+s,schemaPath:"#/proper\
ties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Fixed/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}const o=T(g);if(o>=0){const s={instancePath:t+"/spec/targets\
/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Fixed",schemaPath:"#/properties/spec/properties/targets/pro\
perties/http/properties/Resources/additionalProperties/properties/Fixed/uniqueItems",keyword:"uniqueItems",params:{at:o}};
e===null?e=[s]:e.push(s),r++}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Fixed",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPro\
perties/properties/Fixed/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(q.Headers!==void 0&&
l.call(q,"Headers")){let g=q.Headers;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const m of Object.keys(g)){const o=r;
if(typeof m=="string"){if(P(m)>100){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:m};e===null?e=
[s]:e.push(s),r++}if(!V.test(m)){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPropert\
ies/properties/Headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:m};
e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Headers/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:m};e===null?e=[s]:e.
push(s),r++}var w=o===r;if(!w){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPropert\
ies/properties/Headers/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[s]:e.push(s),r++}}for(const m of Object.
keys(g)){let o=g[m];if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/proper\
ties/targets/properties/http/properties/Resources/additionalProperties/properties/Headers/additionalProperties/maxLength",
keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+"/spec/targets/h\
ttp/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Headers/additi\
onalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Headers/"+m.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}}else{const m={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Headers",schemaPath:"#/propert\
ies/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Headers/type",keyword:"\
type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(q.Calls!==void 0&&l.call(q,"Calls")){let g=q.Calls;if(g&&
typeof g=="object"&&!Array.isArray(g)){if(g.create===void 0||!l.call(g,"create")){const m={instancePath:t+"/spec/targets\
/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/properties/spec/properties/targets/pro\
perties/http/properties/Resources/additionalProperties/properties/Calls/required",keyword:"required",params:{missingProperty:"\
create"}};e===null?e=[m]:e.push(m),r++}if(g.read===void 0||!l.call(g,"read")){const m={instancePath:t+"/spec/targets/htt\
p/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/required",keyword:"required",params:{missingProperty:"\
read"}};e===null?e=[m]:e.push(m),r++}if(g.delete===void 0||!l.call(g,"delete")){const m={instancePath:t+"/spec/targets/h\
ttp/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls",schemaPath:"#/properties/spec/properties/targets/prope\
rties/http/properties/Resources/additionalProperties/properties/Calls/required",keyword:"required",params:{missingProperty:"\
delete"}};e===null?e=[m]:e.push(m),r++}for(const m of Object.keys(g))if(!(m==="create"||m==="read"||m==="update"||m==="d\
elete"||m==="find")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
Calls",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[o]:e.push(o),
r++}if(g.create!==void 0&&l.call(g,"create")){let m=g.create;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.method===
void 0||!l.call(m,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/create",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/create/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=[
o]:e.push(o),r++}if(m.path===void 0||!l.call(m,"path")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/create/required",keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(m))if(!l.call(z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.create.properties,o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/properties/spec/p\
roperties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(m.method!==void 0&&
l.call(m,"method")){let o=m.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/method",schemaPath:"#/properties/spec/properties/targets/properties/http/p\
roperties/Resources/additionalProperties/properties/Calls/properties/create/properties/method/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const s={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/method",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.http.
properties.Resources.additionalProperties.properties.Calls.properties.create.properties.method.enum}};e===null?e=[s]:e.push(
s),r++}}if(m.path!==void 0&&l.call(m,"path")){let o=m.path;if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"\
/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prope\
rties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prop\
erties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prop\
erties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.headers!==void 0&&l.call(m,"\
headers")){let o=m.headers;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const u=r;if(typeof s==
"string"){if(P(s)>100){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Calls/properties/create/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},
propertyName:s};e===null?e=[n]:e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/additionalProperties/properties/Calls/properties/create/properties/headers/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/p\
roperties/headers/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:s};e===null?e=[n]:e.push(n),r++}
var d=u===r;if(!d){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Ca\
lls/create/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProp\
erties/properties/Calls/properties/create/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[n]:e.push(n),r++}}for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>2e4){const n={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[n]:e.push(n),r++}if(P(u)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/headers/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/headers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/create/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addi\
tionalProperties/properties/Calls/properties/create/properties/headers/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}}if(m.expect!==void 0&&l.call(m,"expect")){let o=m.expect;if(Array.isArray(o)){if(o.length<1){const u={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const s=o.length;
for(let u=0;u<s;u++){let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http\
/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect/"+u,schemaPath:"#/properties/spec/properties\
/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/expect/\
items/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(
n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expe\
ct/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/properties/create/properties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===
null?e=[A]:e.push(A),r++}if(n<100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/create/expect/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/propertie\
s/Resources/additionalProperties/properties/Calls/properties/create/properties/expect/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:100}};e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/expect",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/expect/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(m.gone!==void 0&&l.call(m,"gone")){let o=m.gone;if(Array.isArray(
o)){const s=o.length;for(let u=0;u<s;u++){let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/gone/"+u,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/p\
roperties/gone/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>
599||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
create/gone/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperti\
es/properties/Calls/properties/create/properties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};
e===null?e=[A]:e.push(A),r++}if(n<100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/create/gone/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/prope\
rties/Resources/additionalProperties/properties/Calls/properties/create/properties/gone/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:100}};e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Res\
ources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/gone",schemaPath:"#/properties/spec/properties/targets/\
properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/gone/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(m.id!==void 0&&l.call(m,"id")){let o=m.id;if(typeof o=="st\
ring"){if(P(o)>1e4){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/C\
alls/create/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperti\
es/properties/Calls/properties/create/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.
push(s),r++}if(P(o)<0){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPrope\
rties/properties/Calls/properties/create/properties/id/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.
push(s),r++}if(!N.test(o)){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/Calls/create/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Calls/properties/create/properties/id/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u0\
01f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/Calls/create/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/R\
esources/additionalProperties/properties/Calls/properties/create/properties/id/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),r++}}if(m.outputs!==void 0&&l.call(m,"outputs")){let o=m.outputs;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>1e4){const n={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/outputs/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/outputs/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/outputs/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(u)){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/outputs/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/create/properties/outputs/additionalProperties/pattern",keyword:"pattern",
params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/outputs/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/create/properties/outputs/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/outputs",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Calls/properties/create/properties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),r++}}if(m.properties!==void 0&&l.call(m,"properties")){let o=m.properties;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>1e4){const n={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properties/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/properties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/proper\
ties/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(u)){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/create/properties/properties/additionalProperties/pattern",keyword:"patter\
n",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/tar\
gets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/properties/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/create/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resou\
rces/additionalProperties/properties/Calls/properties/create/properties/properties/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),r++}}if(m.idempotency!==void 0&&l.call(m,"idempotency")){let o=m.idempotency;if(typeof o==
"string"){if(P(o)>100){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/create/properties/idempotency/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[s]:e.push(s),r++}if(!V.test(o)){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/create/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/propert\
ies/Resources/additionalProperties/properties/Calls/properties/create/properties/idempotency/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targ\
ets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/idempotency",schemaPath:"#/properties/spec/\
properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properti\
es/idempotency/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.poll!==void 0&&l.call(m,"\
poll")){let o=m.poll;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o))if(!(s==="path"||s==="at"||
s==="until"||s==="failed"||s==="every"||s==="for")){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/create/poll",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s}};e===null?e=[u]:e.push(u),r++}if(o.path!==void 0&&l.call(o,"path")){let s=o.
path;if(typeof s=="string"){if(P(s)>2e4){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/poll/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resour\
ces/additionalProperties/properties/Calls/properties/create/properties/poll/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:2e4}};e===null?e=[u]:e.push(u),r++}if(P(s)<1){const u={instancePath:t+"/spec/targets/http/Resources/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/path",schemaPath:"#/properties/spec/properties/targets/proper\
ties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/properties/path/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}if(!I.test(s)){const u={instancePath:t+"/sp\
ec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/path",schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/pro\
perties/poll/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[u]:e.push(u),r++}}else{const u={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/create/properties/poll/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(o.
at!==void 0&&l.call(o,"at")){let s=o.at;if(typeof s=="string"){if(P(s)>1e4){const u={instancePath:t+"/spec/targets/http/\
Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/at",schemaPath:"#/properties/spec/properties/ta\
rgets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/prope\
rties/at/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[u]:e.push(u),r++}if(P(s)<0){const u={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/at",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/p\
roperties/poll/properties/at/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[u]:e.push(u),r++}if(!N.test(s)){
const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/at",
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/create/properties/poll/properties/at/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?\
$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/poll/at",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/create/properties/poll/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),r++}}if(o.until!==void 0&&l.call(o,"until")){let s=o.until;if(Array.isArray(s)){if(s.
length<1){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/creat\
e/poll/until",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties\
/properties/Calls/properties/create/properties/poll/properties/until/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[n]:e.push(n),r++}const u=s.length;for(let n=0;n<u;n++){let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!=
"boolean"&&A!==null){const $={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
Calls/create/poll/until/"+n,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/create/properties/poll/properties/until/items/type",keyword:"type",params:{type:z.
properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.
create.properties.poll.properties.until.items.type}};e===null?e=[$]:e.push($),r++}}}else{const u={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/until",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prope\
rties/poll/properties/until/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.failed!==void 0&&
l.call(o,"failed")){let s=o.failed;if(Array.isArray(s)){if(s.length<1){const n={instancePath:t+"/spec/targets/http/Resou\
rces/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/failed",schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/proper\
ties/failed/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const u=s.length;for(let n=0;n<u;n++){
let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!="boolean"&&A!==null){const $={instancePath:t+"/spec/targ\
ets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/failed/"+n,schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/create/prope\
rties/poll/properties/failed/items/type",keyword:"type",params:{type:z.properties.spec.properties.targets.properties.http.
properties.Resources.additionalProperties.properties.Calls.properties.create.properties.poll.properties.failed.items.type}};
e===null?e=[$]:e.push($),r++}}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/create/poll/failed",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/create/properties/poll/properties/failed/type",keyword:"type",params:{
type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.every!==void 0&&l.call(o,"every")){let s=o.every;if(typeof s=="string"){
if(!Z.test(s)){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
create/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPrope\
rties/properties/Calls/properties/create/properties/poll/properties/every/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{1,9}[smhd]$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/ht\
tp/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/properties/every/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(o.for!==void 0&&l.call(o,"for")){let s=o.for;if(typeof s==
"string"){if(!Z.test(s)){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/create/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additiona\
lProperties/properties/Calls/properties/create/properties/poll/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,9}[smhd]$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http\
/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/properties/for/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/create/poll",schemaPath:"#/properties/spec/properties/targets/propertie\
s/http/properties/Resources/additionalProperties/properties/Calls/properties/create/properties/poll/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/create",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/create/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}if(g.read!==void 0&&l.call(g,"read")){let m=g.read;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
method===void 0||!l.call(m,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addition\
alProperties/properties/Calls/properties/read/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=
[o]:e.push(o),r++}if(m.path===void 0||!l.call(m,"path")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/properties/targets/properties/http/properties\
/Resources/additionalProperties/properties/Calls/properties/read/required",keyword:"required",params:{missingProperty:"p\
ath"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(m))if(!l.call(z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.read.properties,o)){const s={instancePath:t+"\
/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/prop\
erties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(m.method!==void 0&&
l.call(m,"method")){let o=m.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/method",schemaPath:"#/properties/spec/properties/targets/properties/http/pro\
perties/Resources/additionalProperties/properties/Calls/properties/read/properties/method/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/method",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/proper\
ties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.http.properties.Resources.
additionalProperties.properties.Calls.properties.read.properties.method.enum}};e===null?e=[s]:e.push(s),r++}}if(m.path!==
void 0&&l.call(m,"path")){let o=m.path;if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"/spec/targets/http/R\
esources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"#/properties/spec/properties/targets/\
properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/path/maxLength",keyword:"\
maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+"/spec/targets/http/Resou\
rces/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"#/properties/spec/properties/targets/prop\
erties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/path/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={instancePath:t+"/spec/targets/http/Res\
ources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/path/pattern",keyword:"\
pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/path",schemaPath:"#/properties/spec/properties/targets/properti\
es/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/path/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.headers!==void 0&&l.call(m,"headers")){let o=m.headers;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const u=r;if(typeof s=="string"){if(P(s)>100){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:s};e===null?e=[n]:
e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/read/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/read/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers",schemaPath:"#/properties/spec/properti\
es/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/headers\
/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:s};e===null?e=[n]:e.push(n),r++}var c=u===r;if(!c){
const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}
for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>2e4){const n={instancePath:t+"/spec/targets/htt\
p/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[n]:e.push(
n),r++}if(P(u)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/read/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/h\
ttp/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/headers/additionalProperties/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/read/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/read/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/read/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}}if(m.expect!==void 0&&l.call(m,"expect")){let o=m.expect;if(Array.isArray(o)){if(o.length<1){const u={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/proper\
ties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const s=o.length;for(let u=0;u<s;u++){
let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/additionalProperties/properties/Calls/properties/read/properties/expect/items/type",keyword:"type",
params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/expect/"+u,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/pro\
perties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||
isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/\
expect/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/pr\
operties/Calls/properties/read/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===
null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/read/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/read/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}}if(m.gone!==void 0&&l.call(m,"gone")){let o=m.gone;if(Array.isArray(o)){const s=o.length;for(let u=0;u<
s;u++){let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone/"+u,schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/gone/items/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone/"+u,schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/prope\
rties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||isNaN(
n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/gone/"+
u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/\
Calls/properties/read/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[A]:
e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/read/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/read/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),r++}}if(m.id!==void 0&&l.call(m,"id")){let o=m.id;if(typeof o=="string"){if(P(o)>1e4){const s={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/propert\
ies/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/id/max\
Length",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<0){const s={instancePath:t+"/spec/t\
argets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/properti\
es/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/id/minL\
ength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.push(s),r++}if(!N.test(o)){const s={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/propert\
ies/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/id/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/id",schemaPath:"#/properties/spec/\
properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties\
/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.outputs!==void 0&&l.call(m,"outputs")){
let o=m.outputs;if(o&&typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let u=o[s];if(typeof u=="stri\
ng"){if(P(u)>1e4){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/read/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/h\
ttp/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/outputs/additionalProperties/m\
axLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={instancePath:t+"/spec\
/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/read/properties/outputs/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?
e=[n]:e.push(n),r++}if(!N.test(u)){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/read/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/outputs/addit\
ionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Res\
ources/additionalProperties/properties/Calls/properties/read/properties/outputs/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/outputs",schemaPath:"#/properties/spec/properties/targets/properties/http/pr\
operties/Resources/additionalProperties/properties/Calls/properties/read/properties/outputs/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(m.properties!==void 0&&l.call(m,"properties")){let o=m.properties;if(o&&
typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>1e4){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/read/properties/properties/additionalProperties/maxLength",keyword:"maxLen\
gth",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/read/properties/properties/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(
n),r++}if(!N.test(u)){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/read/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/prope\
rties/http/properties/Resources/additionalProperties/properties/Calls/properties/read/properties/properties/additionalPr\
operties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/read/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/read/properties/properties/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/read/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/prop\
erties/Resources/additionalProperties/properties/Calls/properties/read/properties/properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/read",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/read/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),r++}}if(g.update!==void 0&&l.call(g,"update")){let m=g.update;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
method===void 0||!l.call(m,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/update/required",keyword:"required",params:{missingProperty:"method"}};e===null?
e=[o]:e.push(o),r++}if(m.path===void 0||!l.call(m,"path")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/update/required",keyword:"required",params:{missingProperty:"\
path"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(m))if(!l.call(z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.update.properties,o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/p\
roperties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(m.method!==void 0&&
l.call(m,"method")){let o=m.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/method",schemaPath:"#/properties/spec/properties/targets/properties/http/p\
roperties/Resources/additionalProperties/properties/Calls/properties/update/properties/method/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const s={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/method",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/update/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.http.
properties.Resources.additionalProperties.properties.Calls.properties.update.properties.method.enum}};e===null?e=[s]:e.push(
s),r++}}if(m.path!==void 0&&l.call(m,"path")){let o=m.path;if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"\
/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prope\
rties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prop\
erties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prop\
erties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/path",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prop\
erties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.headers!==void 0&&l.call(m,"\
headers")){let o=m.headers;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const u=r;if(typeof s==
"string"){if(P(s)>100){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Calls/properties/update/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},
propertyName:s};e===null?e=[n]:e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/additionalProperties/properties/Calls/properties/update/properties/headers/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/p\
roperties/headers/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:s};e===null?e=[n]:e.push(n),r++}
var y=u===r;if(!y){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Ca\
lls/update/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProp\
erties/properties/Calls/properties/update/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};
e===null?e=[n]:e.push(n),r++}}for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>2e4){const n={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};
e===null?e=[n]:e.push(n),r++}if(P(u)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/headers/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/headers/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===
null?e=[n]:e.push(n),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/update/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addi\
tionalProperties/properties/Calls/properties/update/properties/headers/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),r++}}if(m.expect!==void 0&&l.call(m,"expect")){let o=m.expect;if(Array.isArray(o)){if(o.length<1){const u={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/update/properties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const s=o.length;
for(let u=0;u<s;u++){let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http\
/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect/"+u,schemaPath:"#/properties/spec/properties\
/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/expect/\
items/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(
n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expe\
ct/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/properties/update/properties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===
null?e=[A]:e.push(A),r++}if(n<100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/update/expect/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/propertie\
s/Resources/additionalProperties/properties/Calls/properties/update/properties/expect/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:100}};e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/expect",schemaPath:"#/properties/spec/properties/targets/propert\
ies/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/expect/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(m.gone!==void 0&&l.call(m,"gone")){let o=m.gone;if(Array.isArray(
o)){const s=o.length;for(let u=0;u<s;u++){let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/gone/"+u,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/p\
roperties/gone/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>
599||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
update/gone/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperti\
es/properties/Calls/properties/update/properties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};
e===null?e=[A]:e.push(A),r++}if(n<100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/update/gone/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/prope\
rties/Resources/additionalProperties/properties/Calls/properties/update/properties/gone/items/minimum",keyword:"minimum",
params:{comparison:">=",limit:100}};e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Res\
ources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/gone",schemaPath:"#/properties/spec/properties/targets/\
properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/gone/type",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),r++}}if(m.id!==void 0&&l.call(m,"id")){let o=m.id;if(typeof o=="st\
ring"){if(P(o)>1e4){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/C\
alls/update/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperti\
es/properties/Calls/properties/update/properties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.
push(s),r++}if(P(o)<0){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPrope\
rties/properties/Calls/properties/update/properties/id/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.
push(s),r++}if(!N.test(o)){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~\
1")+"/Calls/update/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Calls/properties/update/properties/id/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u0\
01f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~\
0").replace(/\//g,"~1")+"/Calls/update/id",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/R\
esources/additionalProperties/properties/Calls/properties/update/properties/id/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),r++}}if(m.outputs!==void 0&&l.call(m,"outputs")){let o=m.outputs;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>1e4){const n={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/outputs/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/outputs/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/outputs/a\
dditionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(u)){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/outputs/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/update/properties/outputs/additionalProperties/pattern",keyword:"pattern",
params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/outputs/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/update/properties/outputs/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/outputs",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additional\
Properties/properties/Calls/properties/update/properties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),r++}}if(m.properties!==void 0&&l.call(m,"properties")){let o=m.properties;if(o&&typeof o=="object"&&!Array.
isArray(o))for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>1e4){const n={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properties/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/properties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/proper\
ties/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(u)){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/update/properties/properties/additionalProperties/pattern",keyword:"patter\
n",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/tar\
gets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/properties/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/update/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"}};
e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resou\
rces/additionalProperties/properties/Calls/properties/update/properties/properties/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),r++}}if(m.idempotency!==void 0&&l.call(m,"idempotency")){let o=m.idempotency;if(typeof o==
"string"){if(P(o)>100){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/update/properties/idempotency/maxLength",keyword:"maxLength",params:{limit:100}};
e===null?e=[s]:e.push(s),r++}if(!V.test(o)){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/update/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/propert\
ies/Resources/additionalProperties/properties/Calls/properties/update/properties/idempotency/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targ\
ets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/idempotency",schemaPath:"#/properties/spec/\
properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properti\
es/idempotency/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.poll!==void 0&&l.call(m,"\
poll")){let o=m.poll;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o))if(!(s==="path"||s==="at"||
s==="until"||s==="failed"||s==="every"||s==="for")){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/update/poll",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s}};e===null?e=[u]:e.push(u),r++}if(o.path!==void 0&&l.call(o,"path")){let s=o.
path;if(typeof s=="string"){if(P(s)>2e4){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/poll/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resour\
ces/additionalProperties/properties/Calls/properties/update/properties/poll/properties/path/maxLength",keyword:"maxLengt\
h",params:{limit:2e4}};e===null?e=[u]:e.push(u),r++}if(P(s)<1){const u={instancePath:t+"/spec/targets/http/Resources/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/path",schemaPath:"#/properties/spec/properties/targets/proper\
ties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/properties/path/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}if(!I.test(s)){const u={instancePath:t+"/sp\
ec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/path",schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/pro\
perties/poll/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[u]:e.push(u),r++}}else{const u={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/update/properties/poll/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(o.
at!==void 0&&l.call(o,"at")){let s=o.at;if(typeof s=="string"){if(P(s)>1e4){const u={instancePath:t+"/spec/targets/http/\
Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/at",schemaPath:"#/properties/spec/properties/ta\
rgets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/prope\
rties/at/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[u]:e.push(u),r++}if(P(s)<0){const u={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/at",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/p\
roperties/poll/properties/at/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[u]:e.push(u),r++}if(!N.test(s)){
const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/at",
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/update/properties/poll/properties/at/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?\
$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/poll/at",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/update/properties/poll/properties/at/type",keyword:"type",params:{type:"\
string"}};e===null?e=[u]:e.push(u),r++}}if(o.until!==void 0&&l.call(o,"until")){let s=o.until;if(Array.isArray(s)){if(s.
length<1){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/updat\
e/poll/until",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties\
/properties/Calls/properties/update/properties/poll/properties/until/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[n]:e.push(n),r++}const u=s.length;for(let n=0;n<u;n++){let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!=
"boolean"&&A!==null){const $={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
Calls/update/poll/until/"+n,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/update/properties/poll/properties/until/items/type",keyword:"type",params:{type:z.
properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.
update.properties.poll.properties.until.items.type}};e===null?e=[$]:e.push($),r++}}}else{const u={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/until",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prope\
rties/poll/properties/until/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.failed!==void 0&&
l.call(o,"failed")){let s=o.failed;if(Array.isArray(s)){if(s.length<1){const n={instancePath:t+"/spec/targets/http/Resou\
rces/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/failed",schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/proper\
ties/failed/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const u=s.length;for(let n=0;n<u;n++){
let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!="boolean"&&A!==null){const $={instancePath:t+"/spec/targ\
ets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/failed/"+n,schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/update/prope\
rties/poll/properties/failed/items/type",keyword:"type",params:{type:z.properties.spec.properties.targets.properties.http.
properties.Resources.additionalProperties.properties.Calls.properties.update.properties.poll.properties.failed.items.type}};
e===null?e=[$]:e.push($),r++}}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/update/poll/failed",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/update/properties/poll/properties/failed/type",keyword:"type",params:{
type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.every!==void 0&&l.call(o,"every")){let s=o.every;if(typeof s=="string"){
if(!Z.test(s)){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
update/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPrope\
rties/properties/Calls/properties/update/properties/poll/properties/every/pattern",keyword:"pattern",params:{pattern:"^[\
0-9]{1,9}[smhd]$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/ht\
tp/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/properties/every/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(o.for!==void 0&&l.call(o,"for")){let s=o.for;if(typeof s==
"string"){if(!Z.test(s)){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/update/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additiona\
lProperties/properties/Calls/properties/update/properties/poll/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,9}[smhd]$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http\
/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/properties/for/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/update/poll",schemaPath:"#/properties/spec/properties/targets/propertie\
s/http/properties/Resources/additionalProperties/properties/Calls/properties/update/properties/poll/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/update",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/update/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}if(g.delete!==void 0&&l.call(g,"delete")){let m=g.delete;if(m&&typeof m=="object"&&!Array.isArray(m)){
if(m.method===void 0||!l.call(m,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/delete/required",keyword:"required",params:{missingProperty:"method"}};
e===null?e=[o]:e.push(o),r++}if(m.path===void 0||!l.call(m,"path")){const o={instancePath:t+"/spec/targets/http/Resource\
s/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/required",keyword:"required",params:{
missingProperty:"path"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(m))if(!l.call(z.properties.spec.properties.
targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.delete.properties,o)){const s={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/pr\
operties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/d\
elete/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(m.
method!==void 0&&l.call(m,"method")){let o=m.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/R\
esources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/method",schemaPath:"#/properties/spec/properties/targ\
ets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/method/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||
o==="DELETE")){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
delete/method",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPropertie\
s/properties/Calls/properties/delete/properties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.
targets.properties.http.properties.Resources.additionalProperties.properties.Calls.properties.delete.properties.method.enum}};
e===null?e=[s]:e.push(s),r++}}if(m.path!==void 0&&l.call(m,"path")){let o=m.path;if(typeof o=="string"){if(P(o)>2e4){const s={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/path",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/path/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.headers!==void 0&&
l.call(m,"headers")){let o=m.headers;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const u=r;
if(typeof s=="string"){if(P(s)>100){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/delete/properties/headers/propertyNames/maxLength",keyword:"maxLength",
params:{limit:100},propertyName:s};e===null?e=[n]:e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/ht\
tp/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers",schemaPath:"#/properties/spec/properties\
/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/headers\
/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:
e.push(n),r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/C\
alls/delete/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPro\
perties/properties/Calls/properties/delete/properties/headers/propertyNames/type",keyword:"type",params:{type:"string"},
propertyName:s};e===null?e=[n]:e.push(n),r++}var b=u===r;if(!b){const n={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers",schemaPath:"#/properties/spec/properties/targets/proper\
ties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/headers/propertyNames",
keyword:"propertyNames",params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}for(const s of Object.keys(o)){let u=o[s];
if(typeof u=="string"){if(P(u)>2e4){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/headers/a\
dditionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[n]:e.push(n),r++}if(P(u)<1){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/delete/properties/headers/additionalProperties/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}}else{
const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/headers",
schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Ca\
lls/properties/delete/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(m.
expect!==void 0&&l.call(m,"expect")){let o=m.expect;if(Array.isArray(o)){if(o.length<1){const u={instancePath:t+"/spec/t\
argets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect",schemaPath:"#/properties/spec/pr\
operties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties\
/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const s=o.length;for(let u=0;u<s;u++){
let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect/"+u,schemaPath:"#/properties/spec/properties/targets/properties/htt\
p/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/expect/items/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/expect/"+u,schemaPath:"#/propert\
ies/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete\
/properties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<
100||isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/\
delete/expect/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/delete/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources\
/additionalProperties/properties/Calls/properties/delete/properties/expect/type",keyword:"type",params:{type:"array"}};e===
null?e=[s]:e.push(s),r++}}if(m.gone!==void 0&&l.call(m,"gone")){let o=m.gone;if(Array.isArray(o)){const s=o.length;for(let u=0;u<
s;u++){let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/gone/"+u,schemaPath:"#/properties/spec/properties/targets/properti\
es/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/gone/items/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/gone/"+u,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||
isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delet\
e/gone/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/pr\
operties/Calls/properties/delete/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===
null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/delete/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/delete/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}}if(m.id!==void 0&&l.call(m,"id")){let o=m.id;if(typeof o=="string"){if(P(o)>1e4){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/proper\
ties/id/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<0){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/proper\
ties/id/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.push(s),r++}if(!N.test(o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#/properties/spe\
c/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/proper\
ties/id/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/id",schemaPath:"#\
/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/propertie\
s/delete/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.outputs!==void 0&&
l.call(m,"outputs")){let o=m.outputs;if(o&&typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let u=o[s];
if(typeof u=="string"){if(P(u)>1e4){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/outputs/a\
dditionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/outputs/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/delete/properties/outputs/additionalProperties/minLength",keyword:"minLeng\
th",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(u)){const n={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/propertie\
s/delete/properties/outputs/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};
e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/t\
argets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/outputs/a\
dditionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/outputs",schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/p\
roperties/outputs/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(m.properties!==void 0&&l.
call(m,"properties")){let o=m.properties;if(o&&typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let u=o[s];
if(typeof u=="string"){if(P(u)>1e4){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/proper\
ties/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/delete/properties/properties/additionalProperties/minLength",keyword:"minL\
ength",params:{limit:0}};e===null?e=[n]:e.push(n),r++}if(!N.test(u)){const n={instancePath:t+"/spec/targets/http/Resourc\
es/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/properties/additionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)\
?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/proper\
ties/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/properties",schemaPath:"#/proper\
ties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delet\
e/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}if(m.idempotency!==void 0&&
l.call(m,"idempotency")){let o=m.idempotency;if(typeof o=="string"){if(P(o)>100){const s={instancePath:t+"/spec/targets/\
http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/idempotency",schemaPath:"#/properties/spec/prop\
erties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/i\
dempotency/maxLength",keyword:"maxLength",params:{limit:100}};e===null?e=[s]:e.push(s),r++}if(!V.test(o)){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/idempotency",schemaPath:"#/prope\
rties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/dele\
te/properties/idempotency/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}};e===null?e=[s]:e.
push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/delete/idempotency",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalP\
roperties/properties/Calls/properties/delete/properties/idempotency/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),r++}}if(m.poll!==void 0&&l.call(m,"poll")){let o=m.poll;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s of Object.
keys(o))if(!(s==="path"||s==="at"||s==="until"||s==="failed"||s==="every"||s==="for")){const u={instancePath:t+"/spec/ta\
rgets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll",schemaPath:"#/properties/spec/prope\
rties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/po\
ll/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[u]:e.push(u),r++}if(o.
path!==void 0&&l.call(o,"path")){let s=o.path;if(typeof s=="string"){if(P(s)>2e4){const u={instancePath:t+"/spec/targets\
/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/path",schemaPath:"#/properties/spec/prope\
rties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/po\
ll/properties/path/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[u]:e.push(u),r++}if(P(s)<1){const u={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/path",schemaPath:"#/propert\
ies/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete\
/properties/poll/properties/path/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),r++}if(!I.test(
s)){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll\
/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/properties/delete/properties/poll/properties/path/pattern",keyword:"pattern",params:{pattern:"^/"}};e===null?
e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/delete/poll/path",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addition\
alProperties/properties/Calls/properties/delete/properties/poll/properties/path/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[u]:e.push(u),r++}}if(o.at!==void 0&&l.call(o,"at")){let s=o.at;if(typeof s=="string"){if(P(s)>1e4){const u={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/at",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/poll/properties/at/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[u]:e.push(u),r++}
if(P(s)<0){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/dele\
te/poll/at",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/p\
roperties/Calls/properties/delete/properties/poll/properties/at/minLength",keyword:"minLength",params:{limit:0}};e===null?
e=[u]:e.push(u),r++}if(!N.test(s)){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/delete/poll/at",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resource\
s/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/at/pattern",keyword:"pattern",params:{
pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/R\
esources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/at",schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/proper\
ties/at/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(o.until!==void 0&&l.call(o,"until")){
let s=o.until;if(Array.isArray(s)){if(s.length<1){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/delete/poll/until",schemaPath:"#/properties/spec/properties/targets/properties/http/pr\
operties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/until/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const u=s.length;for(let n=0;n<u;n++){let A=s[n];if(typeof A!="\
string"&&typeof A!="number"&&typeof A!="boolean"&&A!==null){const $={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/until/"+n,schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/until/item\
s/type",keyword:"type",params:{type:z.properties.spec.properties.targets.properties.http.properties.Resources.additionalProperties.
properties.Calls.properties.delete.properties.poll.properties.until.items.type}};e===null?e=[$]:e.push($),r++}}}else{const u={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/until",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/delete/properties/poll/properties/until/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.
failed!==void 0&&l.call(o,"failed")){let s=o.failed;if(Array.isArray(s)){if(s.length<1){const n={instancePath:t+"/spec/t\
argets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/failed",schemaPath:"#/properties/sp\
ec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/prope\
rties/poll/properties/failed/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[n]:e.push(n),r++}const u=s.length;
for(let n=0;n<u;n++){let A=s[n];if(typeof A!="string"&&typeof A!="number"&&typeof A!="boolean"&&A!==null){const $={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/failed/"+n,schemaPath:"#/pr\
operties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/d\
elete/properties/poll/properties/failed/items/type",keyword:"type",params:{type:z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.delete.properties.poll.properties.failed.items.
type}};e===null?e=[$]:e.push($),r++}}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").
replace(/\//g,"~1")+"/Calls/delete/poll/failed",schemaPath:"#/properties/spec/properties/targets/properties/http/propert\
ies/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/failed/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[u]:e.push(u),r++}}if(o.every!==void 0&&l.call(o,"every")){let s=o.every;if(typeof s==
"string"){if(!Z.test(s)){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/delete/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/delete/properties/poll/properties/every/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,9}[smhd]$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/every",schemaPath:"#/properties/spec/properties/targets/properties/ht\
tp/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/every/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(o.for!==void 0&&l.call(o,"for")){let s=o.for;if(typeof s==
"string"){if(!Z.test(s)){const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/delete/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additiona\
lProperties/properties/Calls/properties/delete/properties/poll/properties/for/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,9}[smhd]$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll/for",schemaPath:"#/properties/spec/properties/targets/properties/http\
/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/properties/for/type",keyword:"\
type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete/poll",schemaPath:"#/properties/spec/properties/targets/propertie\
s/http/properties/Resources/additionalProperties/properties/Calls/properties/delete/properties/poll/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/delete",schemaPath:"#/properties/spec/properties/targets/properties/http/properti\
es/Resources/additionalProperties/properties/Calls/properties/delete/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}if(g.find!==void 0&&l.call(g,"find")){let m=g.find;if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.
method===void 0||!l.call(m,"method")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/addition\
alProperties/properties/Calls/properties/find/required",keyword:"required",params:{missingProperty:"method"}};e===null?e=
[o]:e.push(o),r++}if(m.path===void 0||!l.call(m,"path")){const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/properties/targets/properties/http/properties\
/Resources/additionalProperties/properties/Calls/properties/find/required",keyword:"required",params:{missingProperty:"p\
ath"}};e===null?e=[o]:e.push(o),r++}for(const o of Object.keys(m))if(!l.call(z.properties.spec.properties.targets.properties.
http.properties.Resources.additionalProperties.properties.Calls.properties.find.properties,o)){const s={instancePath:t+"\
/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/prop\
erties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:o}};e===null?e=[s]:e.push(s),r++}if(m.method!==void 0&&
l.call(m,"method")){let o=m.method;if(typeof o!="string"){const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/method",schemaPath:"#/properties/spec/properties/targets/properties/http/pro\
perties/Resources/additionalProperties/properties/Calls/properties/find/properties/method/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),r++}if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/method",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/proper\
ties/method/enum",keyword:"enum",params:{allowedValues:z.properties.spec.properties.targets.properties.http.properties.Resources.
additionalProperties.properties.Calls.properties.find.properties.method.enum}};e===null?e=[s]:e.push(s),r++}}if(m.path!==
void 0&&l.call(m,"path")){let o=m.path;if(typeof o=="string"){if(P(o)>2e4){const s={instancePath:t+"/spec/targets/http/R\
esources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"#/properties/spec/properties/targets/\
properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/path/maxLength",keyword:"\
maxLength",params:{limit:2e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<1){const s={instancePath:t+"/spec/targets/http/Resou\
rces/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"#/properties/spec/properties/targets/prop\
erties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/path/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),r++}if(!I.test(o)){const s={instancePath:t+"/spec/targets/http/Res\
ources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/path/pattern",keyword:"\
pattern",params:{pattern:"^/"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/path",schemaPath:"#/properties/spec/properties/targets/properti\
es/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/path/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.headers!==void 0&&l.call(m,"headers")){let o=m.headers;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s of Object.keys(o)){const u=r;if(typeof s=="string"){if(P(s)>100){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/headers/propertyNames/maxLength",keyword:"maxLength",params:{limit:100},propertyName:s};e===null?e=[n]:
e.push(n),r++}if(!V.test(s)){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/find/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additi\
onalProperties/properties/Calls/properties/find/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"},propertyName:s};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers",schemaPath:"#/properties/spec/properti\
es/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/headers\
/propertyNames/type",keyword:"type",params:{type:"string"},propertyName:s};e===null?e=[n]:e.push(n),r++}var C=u===r;if(!C){
const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers",schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName:s}};e===null?e=[n]:e.push(n),r++}}
for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>2e4){const n={instancePath:t+"/spec/targets/htt\
p/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[n]:e.push(
n),r++}if(P(u)<1){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/find/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/h\
ttp/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/headers/additionalProperties/m\
inLength",keyword:"minLength",params:{limit:1}};e===null?e=[n]:e.push(n),r++}}else{const n={instancePath:t+"/spec/target\
s/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/headers/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propertie\
s/Calls/properties/find/properties/headers/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=
[n]:e.push(n),r++}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+
"/Calls/find/headers",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalPr\
operties/properties/Calls/properties/find/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),r++}}if(m.expect!==void 0&&l.call(m,"expect")){let o=m.expect;if(Array.isArray(o)){if(o.length<1){const u={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect",schemaPath:"#/properties/s\
pec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/proper\
ties/expect/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const s=o.length;for(let u=0;u<s;u++){
let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/\
properties/Resources/additionalProperties/properties/Calls/properties/find/properties/expect/items/type",keyword:"type",
params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/expect/"+u,schemaPath:"#/propertie\
s/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/pro\
perties/expect/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||
isNaN(n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/\
expect/"+u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/pr\
operties/Calls/properties/find/properties/expect/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===
null?e=[A]:e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,
"~1")+"/Calls/find/expect",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additio\
nalProperties/properties/Calls/properties/find/properties/expect/type",keyword:"type",params:{type:"array"}};e===null?e=
[s]:e.push(s),r++}}if(m.gone!==void 0&&l.call(m,"gone")){let o=m.gone;if(Array.isArray(o)){const s=o.length;for(let u=0;u<
s;u++){let n=o[u];if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))){const A={instancePath:t+"/spec/targets/http/Resources/"+p.
replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone/"+u,schemaPath:"#/properties/spec/properties/targets/properties\
/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/gone/items/type",keyword:"ty\
pe",params:{type:"integer"}};e===null?e=[A]:e.push(A),r++}if(typeof n=="number"){if(n>599||isNaN(n)){const A={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone/"+u,schemaPath:"#/properties/\
spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/prope\
rties/gone/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[A]:e.push(A),r++}if(n<100||isNaN(
n)){const A={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/gone/"+
u,schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/\
Calls/properties/find/properties/gone/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[A]:
e.push(A),r++}}}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/find/gone",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProper\
ties/properties/Calls/properties/find/properties/gone/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),r++}}if(m.id!==void 0&&l.call(m,"id")){let o=m.id;if(typeof o=="string"){if(P(o)>1e4){const s={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/propert\
ies/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/id/max\
Length",keyword:"maxLength",params:{limit:1e4}};e===null?e=[s]:e.push(s),r++}if(P(o)<0){const s={instancePath:t+"/spec/t\
argets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/properti\
es/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/id/minL\
ength",keyword:"minLength",params:{limit:0}};e===null?e=[s]:e.push(s),r++}if(!N.test(o)){const s={instancePath:t+"/spec/\
targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/propert\
ies/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/id/pat\
tern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[s]:e.push(s),r++}}else{const s={instancePath:t+
"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/id",schemaPath:"#/properties/spec/\
properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties\
/id/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),r++}}if(m.outputs!==void 0&&l.call(m,"outputs")){
let o=m.outputs;if(o&&typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let u=o[s];if(typeof u=="stri\
ng"){if(P(u)>1e4){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Cal\
ls/find/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/h\
ttp/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/outputs/additionalProperties/m\
axLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={instancePath:t+"/spec\
/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/propert\
ies/Calls/properties/find/properties/outputs/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?
e=[n]:e.push(n),r++}if(!N.test(u)){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Calls/find/outputs/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/tar\
gets/properties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/outputs/addit\
ionalProperties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{
const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Res\
ources/additionalProperties/properties/Calls/properties/find/properties/outputs/additionalProperties/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(
/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/outputs",schemaPath:"#/properties/spec/properties/targets/properties/http/pr\
operties/Resources/additionalProperties/properties/Calls/properties/find/properties/outputs/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}if(m.properties!==void 0&&l.call(m,"properties")){let o=m.properties;if(o&&
typeof o=="object"&&!Array.isArray(o))for(const s of Object.keys(o)){let u=o[s];if(typeof u=="string"){if(P(u)>1e4){const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/find/properties/properties/additionalProperties/maxLength",keyword:"maxLen\
gth",params:{limit:1e4}};e===null?e=[n]:e.push(n),r++}if(P(u)<0){const n={instancePath:t+"/spec/targets/http/Resources/"+
p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/properties/Calls/properti\
es/find/properties/properties/additionalProperties/minLength",keyword:"minLength",params:{limit:0}};e===null?e=[n]:e.push(
n),r++}if(!N.test(u)){const n={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/Calls/find/properties/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/prope\
rties/http/properties/Resources/additionalProperties/properties/Calls/properties/find/properties/properties/additionalPr\
operties/pattern",keyword:"pattern",params:{pattern:"^(?:/[^\\u0000-\\u001f]*)?$"}};e===null?e=[n]:e.push(n),r++}}else{const n={
instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Calls/find/properties/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/add\
itionalProperties/properties/Calls/properties/find/properties/properties/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[n]:e.push(n),r++}}else{const s={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/find/properties",schemaPath:"#/properties/spec/properties/targets/properties/http/prop\
erties/Resources/additionalProperties/properties/Calls/properties/find/properties/properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),r++}}}else{const o={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,
"~0").replace(/\//g,"~1")+"/Calls/find",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Reso\
urces/additionalProperties/properties/Calls/properties/find/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:
e.push(o),r++}}}else{const m={instancePath:t+"/spec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
Calls",schemaPath:"#/properties/spec/properties/targets/properties/http/properties/Resources/additionalProperties/proper\
ties/Calls/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{const g={instancePath:t+"/sp\
ec/targets/http/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(
g),r++}}}else{const p={instancePath:t+"/spec/targets/http/Resources",schemaPath:"#/properties/spec/properties/targets/pr\
operties/http/properties/Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{const k={
instancePath:t+"/spec/targets/http",schemaPath:"#/properties/spec/properties/targets/properties/http/type",keyword:"type",
params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(j.local!==void 0&&l.call(j,"local")){let R=j.local;if(R&&typeof R==
"object"&&!Array.isArray(R)){if(R.Resources===void 0||!l.call(R,"Resources")){const k={instancePath:t+"/spec/targets/loc\
al",schemaPath:"#/properties/spec/properties/targets/properties/local/required",keyword:"required",params:{missingProperty:"\
Resources"}};e===null?e=[k]:e.push(k),r++}for(const k of Object.keys(R))if(k!=="Resources"){const p={instancePath:t+"/sp\
ec/targets/local",schemaPath:"#/properties/spec/properties/targets/properties/local/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:k}};e===null?e=[p]:e.push(p),r++}if(R.Resources!==void 0&&l.call(R,"Resource\
s")){let k=R.Resources;if(k&&typeof k=="object"&&!Array.isArray(k)){if(Object.keys(k).length<1){const p={instancePath:t+
"/spec/targets/local/Resources",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/m\
inProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[p]:e.push(p),r++}for(const p of Object.keys(k)){const q=r;
if(typeof p=="string"){if(P(p)>255){const g={instancePath:t+"/spec/targets/local/Resources",schemaPath:"#/properties/spe\
c/properties/targets/properties/local/properties/Resources/propertyNames/maxLength",keyword:"maxLength",params:{limit:255},
propertyName:p};e===null?e=[g]:e.push(g),r++}if(!S.test(p)){const g={instancePath:t+"/spec/targets/local/Resources",schemaPath:"\
#/properties/spec/properties/targets/properties/local/properties/Resources/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]+$"},propertyName:p};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:t+"/spec/targets/lo\
cal/Resources",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/propertyNames/type",
keyword:"type",params:{type:"string"},propertyName:p};e===null?e=[g]:e.push(g),r++}var v=q===r;if(!v){const g={instancePath:t+
"/spec/targets/local/Resources",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/p\
ropertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[g]:e.push(g),r++}}for(const p of Object.keys(
k)){let q=k[p];if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.Type===void 0||!l.call(q,"Type")){const g={instancePath:t+
"/spec/targets/local/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targe\
ts/properties/local/properties/Resources/additionalProperties/required",keyword:"required",params:{missingProperty:"Type"}};
e===null?e=[g]:e.push(g),r++}for(const g of Object.keys(q))if(!(g==="Type"||g==="Properties"||g==="DependsOn")){const m={
instancePath:t+"/spec/targets/local/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/p\
roperties/targets/properties/local/properties/Resources/additionalProperties/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:g}};e===null?e=[m]:e.push(m),r++}if(q.Type!==void 0&&l.call(q,"Type")){let g=q.Type;
if(typeof g=="string"){if(P(g)>200){const m={instancePath:t+"/spec/targets/local/Resources/"+p.replace(/~/g,"~0").replace(
/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/additionalPro\
perties/properties/Type/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[m]:e.push(m),r++}if(!ne.test(g)){
const m={instancePath:t+"/spec/targets/local/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/\
properties/spec/properties/targets/properties/local/properties/Resources/additionalProperties/properties/Type/pattern",keyword:"\
pattern",params:{pattern:"^Local::[A-Za-z0-9]+$"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:t+"/spec/tar\
gets/local/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1")+"/Type",schemaPath:"#/properties/spec/properties/targets\
/properties/local/properties/Resources/additionalProperties/properties/Type/type",keyword:"type",params:{type:"string"}};
e===null?e=[m]:e.push(m),r++}}if(q.Properties!==void 0&&l.call(q,"Properties")){let g=q.Properties;if(!(g&&typeof g=="ob\
ject"&&!Array.isArray(g))){const m={instancePath:t+"/spec/targets/local/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"\
~1")+"/Properties",schemaPath:"#/properties/spec/properties/targets/properties/local/properties/Resources/additionalProp\
erties/properties/Properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}}else{const g={instancePath:t+
"/spec/targets/local/Resources/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/targe\
ts/properties/local/properties/Resources/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:
e.push(g),r++}}}else{const p={instancePath:t+"/spec/targets/local/Resources",schemaPath:"#/properties/spec/properties/ta\
rgets/properties/local/properties/Resources/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}else{
const k={instancePath:t+"/spec/targets/local",schemaPath:"#/properties/spec/properties/targets/properties/local/type",keyword:"\
type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}}else{const R={instancePath:t+"/spec/targets",schemaPath:"#/\
properties/spec/properties/targets/type",keyword:"type",params:{type:"object"}};e===null?e=[R]:e.push(R),r++}}}else{const j={
instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(
j),r++}}}else{const x={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[x]:e.push(x),
r++}return J.errors=e,r===0}validators.Service=X;const de={type:"object",properties:{apiVersion:{const:"plumbline/v1"},kind:{
const:"Service"},metadata:{type:"object",properties:{name:{type:"string",pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},
title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",minLength:1,maxLength:1e4},labels:{type:"obje\
ct",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},team:{type:"s\
tring",minLength:1,maxLength:1e4},environment:{type:"string",minLength:1,maxLength:1e4}},required:["name","team","enviro\
nment"],additionalProperties:!1},spec:{type:"object",properties:{offering:{type:"string",minLength:1,maxLength:1e4},account:{
type:"string",minLength:1,maxLength:1e4},region:{type:"string",minLength:1,maxLength:1e4},parameters:{type:"object"},lease:{
type:"object",properties:{until:{type:"string",format:"date-or-instant"}},required:[],additionalProperties:!1},dependsOn:{
type:"array",items:{type:"string",minLength:1,maxLength:1e4},uniqueItems:!0,maxItems:100},tags:{type:"object",additionalProperties:{
type:"string",maxLength:1e3}}},required:["offering","account"],additionalProperties:!1}},required:["apiVersion","kind","\
metadata","spec"],additionalProperties:!1},Q=formats["date-or-instant"];function X(L,{instancePath:t="",parentData:_,parentDataProperty:E,
rootData:D=L}={}){let e=null,r=0;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.apiVersion===void 0||!l.call(L,"apiVe\
rsion")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[h]:e.push(h),r++}if(L.kind===void 0||!l.call(L,"kind")){const h={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[h]:e.push(h),r++}if(L.metadata===void 0||!l.call(L,"metadata")){const h={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[h]:e.push(h),
r++}if(L.spec===void 0||!l.call(L,"spec")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(L))if(!(h==="apiVersion"||h==="kind"||h==="metadata"||h===
"spec")){const a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[a]:e.push(a),r++}if(L.apiVersion!==void 0&&l.call(L,"apiVersion")&&L.apiVersion!=="plumbline/v1"){const h={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[h]:e.push(h),r++}if(L.kind!==void 0&&l.call(L,"kind")&&L.kind!=="Service"){const h={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Service"}};e===null?e=[h]:e.push(h),r++}if(L.metadata!==void 0&&
l.call(L,"metadata")){let h=L.metadata;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!l.call(h,"name")){
const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[a]:e.push(a),r++}if(h.team===void 0||!l.call(h,"team")){const a={instancePath:t+"/metadata",schemaPath:"\
#/properties/metadata/required",keyword:"required",params:{missingProperty:"team"}};e===null?e=[a]:e.push(a),r++}if(h.environment===
void 0||!l.call(h,"environment")){const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"\
required",params:{missingProperty:"environment"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(h))if(!(a==="n\
ame"||a==="title"||a==="description"||a==="labels"||a==="annotations"||a==="team"||a==="environment")){const i={instancePath:t+
"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[i]:e.push(i),r++}if(h.name!==void 0&&l.call(h,"name")){let a=h.name;if(typeof a=="string"){if(P(a)>63){const i={
instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[i]:e.push(i),r++}if(!O.test(a)){const i={instancePath:t+"/metadata/name",schemaPath:"#/properties\
/metadata/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[i]:
e.push(i),r++}}else{const i={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.title!==void 0&&l.call(h,"title")){let a=h.title;if(typeof a==
"string"){if(P(a)>1e4){const i={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxL\
ength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/metadat\
a/title",schemaPath:"#/properties/metadata/properties/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properties/title/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.description!==void 0&&l.call(h,"description")){
let a=h.description;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"/metadata/description",schemaPath:"#/pr\
operties/metadata/properties/description/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}
if(P(a)<1){const i={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/descr\
iption",schemaPath:"#/properties/metadata/properties/description/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),r++}}if(h.labels!==void 0&&l.call(h,"labels")){let a=h.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(const i of Object.keys(a))if(typeof a[i]!="string"){const f={instancePath:t+"/metadata/labels/"+i.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const i={instancePath:t+"/metadata/labels",schemaPath:"#/properties/m\
etadata/properties/labels/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(h.annotations!==
void 0&&l.call(h,"annotations")){let a=h.annotations;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const i of Object.
keys(a))if(typeof a[i]!="string"){const f={instancePath:t+"/metadata/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[f]:e.push(f),r++}}else{const i={instancePath:t+"/metadata/annotations",schemaPath:"#/properties/metad\
ata/properties/annotations/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(h.team!==void 0&&
l.call(h,"team")){let a=h.team;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"/metadata/team",schemaPath:"\
#/properties/metadata/properties/team/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(P(
a)<1){const i={instancePath:t+"/metadata/team",schemaPath:"#/properties/metadata/properties/team/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/team",schemaPath:"#/prop\
erties/metadata/properties/team/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.environment!==
void 0&&l.call(h,"environment")){let a=h.environment;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"/metad\
ata/environment",schemaPath:"#/properties/metadata/properties/environment/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/metadata/environment",schemaPath:"#/properties/metadat\
a/properties/environment/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+
"/metadata/environment",schemaPath:"#/properties/metadata/properties/environment/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[i]:e.push(i),r++}}}else{const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(L.spec!==void 0&&l.call(L,"spec")){let h=L.spec;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.offering===void 0||!l.call(h,"offering")){const a={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/required",keyword:"required",params:{missingProperty:"offering"}};e===null?e=[a]:e.push(a),r++}if(h.account===
void 0||!l.call(h,"account")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",
params:{missingProperty:"account"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(h))if(!(a==="offering"||a===
"account"||a==="region"||a==="parameters"||a==="lease"||a==="dependsOn"||a==="tags")){const i={instancePath:t+"/spec",schemaPath:"\
#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[i]:e.push(
i),r++}if(h.offering!==void 0&&l.call(h,"offering")){let a=h.offering;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+
"/spec/offering",schemaPath:"#/properties/spec/properties/offering/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/spec/offering",schemaPath:"#/properties/spec/properties/of\
fering/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spe\
c/offering",schemaPath:"#/properties/spec/properties/offering/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}}if(h.account!==void 0&&l.call(h,"account")){let a=h.account;if(typeof a=="string"){if(P(a)>1e4){const i={
instancePath:t+"/spec/account",schemaPath:"#/properties/spec/properties/account/maxLength",keyword:"maxLength",params:{limit:1e4}};
e===null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/spec/account",schemaPath:"#/properties/spec/properties\
/account/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/s\
pec/account",schemaPath:"#/properties/spec/properties/account/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}}if(h.region!==void 0&&l.call(h,"region")){let a=h.region;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+
"/spec/region",schemaPath:"#/properties/spec/properties/region/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?
e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/spec/region",schemaPath:"#/properties/spec/properties/region/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/region",
schemaPath:"#/properties/spec/properties/region/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}
if(h.parameters!==void 0&&l.call(h,"parameters")){let a=h.parameters;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const i={
instancePath:t+"/spec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}}if(h.lease!==void 0&&l.call(h,"lease")){let a=h.lease;if(a&&typeof a=="object"&&
!Array.isArray(a)){for(const i of Object.keys(a))if(i!=="until"){const f={instancePath:t+"/spec/lease",schemaPath:"#/pro\
perties/spec/properties/lease/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}};e===null?
e=[f]:e.push(f),r++}if(a.until!==void 0&&l.call(a,"until")){let i=a.until;if(typeof i=="string"){if(!Q(i)){const f={instancePath:t+
"/spec/lease/until",schemaPath:"#/properties/spec/properties/lease/properties/until/format",keyword:"format",params:{format:"\
date-or-instant"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/spec/lease/until",schemaPath:"#/properti\
es/spec/properties/lease/properties/until/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}}else{
const i={instancePath:t+"/spec/lease",schemaPath:"#/properties/spec/properties/lease/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}}if(h.dependsOn!==void 0&&l.call(h,"dependsOn")){let a=h.dependsOn;if(Array.isArray(
a)){if(a.length>100){const w={instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/maxIte\
ms",keyword:"maxItems",params:{limit:100}};e===null?e=[w]:e.push(w),r++}const i=a.length;for(let w=0;w<i;w++){let d=a[w];
if(typeof d=="string"){if(P(d)>1e4){const c={instancePath:t+"/spec/dependsOn/"+w,schemaPath:"#/properties/spec/propertie\
s/dependsOn/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+
"/spec/dependsOn/"+w,schemaPath:"#/properties/spec/properties/dependsOn/items/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/spec/dependsOn/"+w,schemaPath:"#/properties/spec/properties\
/dependsOn/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}const f=T(a);if(f>=0){const w={
instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/uniqueItems",keyword:"uniqueItems",params:{
at:f}};e===null?e=[w]:e.push(w),r++}}else{const i={instancePath:t+"/spec/dependsOn",schemaPath:"#/properties/spec/proper\
ties/dependsOn/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}if(h.tags!==void 0&&l.call(h,"t\
ags")){let a=h.tags;if(a&&typeof a=="object"&&!Array.isArray(a))for(const i of Object.keys(a)){let f=a[i];if(typeof f=="\
string"){if(P(f)>1e3){const w={instancePath:t+"/spec/tags/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/prope\
rties/spec/properties/tags/additionalProperties/maxLength",keyword:"maxLength",params:{limit:1e3}};e===null?e=[w]:e.push(
w),r++}}else{const w={instancePath:t+"/spec/tags/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spe\
c/properties/tags/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{const i={
instancePath:t+"/spec/tags",schemaPath:"#/properties/spec/properties/tags/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}}}else{const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
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
on","kind","metadata","spec"],additionalProperties:!1};function Y(L,{instancePath:t="",parentData:_,parentDataProperty:E,
rootData:D=L}={}){let e=null,r=0;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.apiVersion===void 0||!l.call(L,"apiVe\
rsion")){const a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[a]:e.push(a),r++}if(L.kind===void 0||!l.call(L,"kind")){const a={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[a]:e.push(a),r++}if(L.metadata===void 0||!l.call(L,"metadata")){const a={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[a]:e.push(a),
r++}if(L.spec===void 0||!l.call(L,"spec")){const a={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(L))if(!(a==="apiVersion"||a==="kind"||a==="metadata"||a===
"spec")){const i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[i]:e.push(i),r++}if(L.apiVersion!==void 0&&l.call(L,"apiVersion")&&L.apiVersion!=="plumbline/v1"){const a={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[a]:e.push(a),r++}if(L.kind!==void 0&&l.call(L,"kind")&&L.kind!=="Policy"){const a={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Policy"}};e===null?e=[a]:e.push(a),r++}if(L.metadata!==void 0&&
l.call(L,"metadata")){let a=L.metadata;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.name===void 0||!l.call(a,"name")){
const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[i]:e.push(i),r++}if(a.severity===void 0||!l.call(a,"severity")){const i={instancePath:t+"/metadata",
schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"severity"}};e===null?e=[i]:e.push(
i),r++}for(const i of Object.keys(a))if(!(i==="name"||i==="title"||i==="description"||i==="labels"||i==="annotations"||i===
"severity"||i==="controls")){const f={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[f]:e.push(f),r++}if(a.name!==void 0&&l.call(a,
"name")){let i=a.name;if(typeof i=="string"){if(P(i)>63){const f={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[f]:e.push(f),r++}if(!O.test(i)){
const f={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),
r++}}if(a.title!==void 0&&l.call(a,"title")){let i=a.title;if(typeof i=="string"){if(P(i)>1e4){const f={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[f]:e.push(f),r++}if(P(i)<1){const f={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(a.description!==void 0&&l.call(a,"description")){let i=a.description;if(typeof i=="string"){if(P(
i)>1e4){const f={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[f]:e.push(f),r++}if(P(i)<1){const f={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[f]:e.push(f),r++}}else{const f={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(a.labels!==void 0&&l.call(
a,"labels")){let i=a.labels;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const f of Object.keys(i))if(typeof i[f]!="\
string"){const w={instancePath:t+"/metadata/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{
const f={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),r++}}if(a.annotations!==void 0&&l.call(a,"annotations")){let i=a.annotations;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const f of Object.keys(i))if(typeof i[f]!="string"){const w={instancePath:t+"\
/metadata/annotations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}}else{const f={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[f]:e.push(f),r++}}if(a.severity!==void 0&&l.call(a,"severity")){let i=a.severity;if(typeof i!="string"){
const f={instancePath:t+"/metadata/severity",schemaPath:"#/properties/metadata/properties/severity/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(!(i==="info"||i==="low"||i==="medium"||i==="high"||i==="critical")){
const f={instancePath:t+"/metadata/severity",schemaPath:"#/properties/metadata/properties/severity/enum",keyword:"enum",
params:{allowedValues:U.properties.metadata.properties.severity.enum}};e===null?e=[f]:e.push(f),r++}}if(a.controls!==void 0&&
l.call(a,"controls")){let i=a.controls;if(Array.isArray(i)){const f=i.length;for(let w=0;w<f;w++){let d=i[w];if(typeof d==
"string"){if(P(d)>1e4){const c={instancePath:t+"/metadata/controls/"+w,schemaPath:"#/properties/metadata/properties/cont\
rols/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+
"/metadata/controls/"+w,schemaPath:"#/properties/metadata/properties/controls/items/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+"/metadata/controls/"+w,schemaPath:"#/properties/me\
tadata/properties/controls/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{const f={
instancePath:t+"/metadata/controls",schemaPath:"#/properties/metadata/properties/controls/type",keyword:"type",params:{type:"\
array"}};e===null?e=[f]:e.push(f),r++}}}else{const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(L.spec!==void 0&&l.call(L,"spec")){let a=L.spec;
const i=r;let f=!0;const w=r;if(a&&typeof a=="object"&&!Array.isArray(a)){let d;if((a.enforcement===void 0||!l.call(a,"e\
nforcement"))&&(d="enforcement")){const c={};e===null?e=[c]:e.push(c),r++}else if(a.enforcement!==void 0&&l.call(a,"enfo\
rcement")&&a.enforcement!=="approve"){const c={};e===null?e=[c]:e.push(c),r++}}var h=w===r;if(r=i,e!==null&&(i?e.length=
i:e=null),h){const d=r;if(a&&typeof a=="object"&&!Array.isArray(a)&&(a.approvers===void 0||!l.call(a,"approvers"))){const y={
instancePath:t+"/spec",schemaPath:"#/properties/spec/then/required",keyword:"required",params:{missingProperty:"approver\
s"}};e===null?e=[y]:e.push(y),r++}var h=d===r;f=h}if(!f){const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/i\
f",keyword:"if",params:{failingKeyword:"then"}};e===null?e=[d]:e.push(d),r++}if(a&&typeof a=="object"&&!Array.isArray(a)){
if(a.on===void 0||!l.call(a,"on")){const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"requ\
ired",params:{missingProperty:"on"}};e===null?e=[d]:e.push(d),r++}if(a.require===void 0||!l.call(a,"require")){const d={
instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"require"}};e===
null?e=[d]:e.push(d),r++}if(a.message===void 0||!l.call(a,"message")){const d={instancePath:t+"/spec",schemaPath:"#/prop\
erties/spec/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[d]:e.push(d),r++}if(a.enforcement===
void 0||!l.call(a,"enforcement")){const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"requi\
red",params:{missingProperty:"enforcement"}};e===null?e=[d]:e.push(d),r++}for(const d of Object.keys(a))if(!l.call(U.properties.
spec.properties,d)){const c={instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}if(a.parameters!==void 0&&l.call(a,"parameter\
s")){let d=a.parameters;if(!(d&&typeof d=="object"&&!Array.isArray(d))){const c={instancePath:t+"/spec/parameters",schemaPath:"\
#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(a.
on!==void 0&&l.call(a,"on")){let d=a.on;if(Array.isArray(d)){if(d.length<1){const b={instancePath:t+"/spec/on",schemaPath:"\
#/properties/spec/properties/on/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const c=d.length;
for(let b=0;b<c;b++){let C=d[b];if(typeof C=="string"){if(P(C)>1e4){const v={instancePath:t+"/spec/on/"+b,schemaPath:"#/\
properties/spec/properties/on/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[v]:e.push(v),r++}if(P(
C)<1){const v={instancePath:t+"/spec/on/"+b,schemaPath:"#/properties/spec/properties/on/items/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:t+"/spec/on/"+b,schemaPath:"#/properties\
/spec/properties/on/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}const y=T(d);if(y>=
0){const b={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/uniqueItems",keyword:"uniqueItems",params:{
at:y}};e===null?e=[b]:e.push(b),r++}}else{const c={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on\
/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),r++}}if(a.variables!==void 0&&l.call(a,"variables")){
let d=a.variables;if(d&&typeof d=="object"&&!Array.isArray(d))for(const c of Object.keys(d)){let y=d[c];if(typeof y=="st\
ring"){if(P(y)>2e4){const b={instancePath:t+"/spec/variables/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/pr\
operties/spec/properties/variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[b]:
e.push(b),r++}if(P(y)<1){const b={instancePath:t+"/spec/variables/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/variables/additionalProperties/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[b]:e.push(b),r++}}else{const b={instancePath:t+"/spec/variables/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/variables/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:
e.push(b),r++}}else{const c={instancePath:t+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(a.when!==void 0&&l.call(a,"when")){let d=a.when;if(typeof d==
"string"){if(P(d)>2e4){const c={instancePath:t+"/spec/when",schemaPath:"#/properties/spec/properties/when/maxLength",keyword:"\
maxLength",params:{limit:2e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/when",schemaPath:"\
#/properties/spec/properties/when/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:t+"/spec/when",schemaPath:"#/properties/spec/properties/when/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),r++}}if(a.require!==void 0&&l.call(a,"require")){let d=a.require;if(typeof d=="string"){if(P(d)>2e4){
const c={instancePath:t+"/spec/require",schemaPath:"#/properties/spec/properties/require/maxLength",keyword:"maxLength",
params:{limit:2e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/require",schemaPath:"#/proper\
ties/spec/properties/require/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={
instancePath:t+"/spec/require",schemaPath:"#/properties/spec/properties/require/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[c]:e.push(c),r++}}if(a.message!==void 0&&l.call(a,"message")){let d=a.message;if(typeof d=="string"){if(P(
d)>2e4){const c={instancePath:t+"/spec/message",schemaPath:"#/properties/spec/properties/message/maxLength",keyword:"max\
Length",params:{limit:2e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/message",schemaPath:"\
#/properties/spec/properties/message/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{
const c={instancePath:t+"/spec/message",schemaPath:"#/properties/spec/properties/message/type",keyword:"type",params:{type:"\
string"}};e===null?e=[c]:e.push(c),r++}}if(a.fix!==void 0&&l.call(a,"fix")){let d=a.fix;if(typeof d=="string"){if(P(d)>2e4){
const c={instancePath:t+"/spec/fix",schemaPath:"#/properties/spec/properties/fix/maxLength",keyword:"maxLength",params:{
limit:2e4}};e===null?e=[c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/fix",schemaPath:"#/properties/spec/pr\
operties/fix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/spec/fix",schemaPath:"#/properties/spec/properties/fix/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(
c),r++}}if(a.category!==void 0&&l.call(a,"category")&&a.category!=="sprawl"){const d={instancePath:t+"/spec/category",schemaPath:"\
#/properties/spec/properties/category/const",keyword:"const",params:{allowedValue:"sprawl"}};e===null?e=[d]:e.push(d),r++}
if(a.enforcement!==void 0&&l.call(a,"enforcement")){let d=a.enforcement;if(typeof d!="string"){const c={instancePath:t+"\
/spec/enforcement",schemaPath:"#/properties/spec/properties/enforcement/type",keyword:"type",params:{type:"string"}};e===
null?e=[c]:e.push(c),r++}if(!(d==="deny"||d==="approve"||d==="warn"||d==="audit")){const c={instancePath:t+"/spec/enforc\
ement",schemaPath:"#/properties/spec/properties/enforcement/enum",keyword:"enum",params:{allowedValues:U.properties.spec.
properties.enforcement.enum}};e===null?e=[c]:e.push(c),r++}}if(a.approvers!==void 0&&l.call(a,"approvers")){let d=a.approvers;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const c of Object.keys(d))if(!(c==="groups"||c==="teams"||c==="users"||
c==="count")){const y={instancePath:t+"/spec/approvers",schemaPath:"#/properties/spec/properties/approvers/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(d.groups!==void 0&&
l.call(d,"groups")){let c=d.groups;if(Array.isArray(c)){const y=c.length;for(let C=0;C<y;C++){let v=c[C];if(typeof v=="s\
tring"){if(P(v)>1e4){const x={instancePath:t+"/spec/approvers/groups/"+C,schemaPath:"#/properties/spec/properties/approv\
ers/properties/groups/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[x]:e.push(x),r++}if(P(v)<1){const x={
instancePath:t+"/spec/approvers/groups/"+C,schemaPath:"#/properties/spec/properties/approvers/properties/groups/items/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{const x={instancePath:t+"/spec/approve\
rs/groups/"+C,schemaPath:"#/properties/spec/properties/approvers/properties/groups/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[x]:e.push(x),r++}}const b=T(c);if(b>=0){const C={instancePath:t+"/spec/approvers/groups",schemaPath:"\
#/properties/spec/properties/approvers/properties/groups/uniqueItems",keyword:"uniqueItems",params:{at:b}};e===null?e=[C]:
e.push(C),r++}}else{const y={instancePath:t+"/spec/approvers/groups",schemaPath:"#/properties/spec/properties/approvers/\
properties/groups/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(d.teams!==void 0&&l.call(
d,"teams")){let c=d.teams;if(Array.isArray(c)){const y=c.length;for(let C=0;C<y;C++){let v=c[C];if(typeof v=="string"){if(P(
v)>200){const x={instancePath:t+"/spec/approvers/teams/"+C,schemaPath:"#/properties/spec/properties/approvers/properties\
/teams/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[x]:e.push(x),r++}if(!B.test(v)){const x={instancePath:t+
"/spec/approvers/teams/"+C,schemaPath:"#/properties/spec/properties/approvers/properties/teams/items/pattern",keyword:"p\
attern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=[x]:e.push(x),r++}}else{const x={
instancePath:t+"/spec/approvers/teams/"+C,schemaPath:"#/properties/spec/properties/approvers/properties/teams/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}const b=T(c);if(b>=0){const C={instancePath:t+"/spe\
c/approvers/teams",schemaPath:"#/properties/spec/properties/approvers/properties/teams/uniqueItems",keyword:"uniqueItems",
params:{at:b}};e===null?e=[C]:e.push(C),r++}}else{const y={instancePath:t+"/spec/approvers/teams",schemaPath:"#/properti\
es/spec/properties/approvers/properties/teams/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}
if(d.users!==void 0&&l.call(d,"users")){let c=d.users;if(Array.isArray(c)){const y=c.length;for(let C=0;C<y;C++){let v=c[C];
if(typeof v=="string"){if(P(v)>1e4){const x={instancePath:t+"/spec/approvers/users/"+C,schemaPath:"#/properties/spec/pro\
perties/approvers/properties/users/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[x]:e.push(x),r++}
if(P(v)<1){const x={instancePath:t+"/spec/approvers/users/"+C,schemaPath:"#/properties/spec/properties/approvers/propert\
ies/users/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[x]:e.push(x),r++}}else{const x={instancePath:t+
"/spec/approvers/users/"+C,schemaPath:"#/properties/spec/properties/approvers/properties/users/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[x]:e.push(x),r++}}const b=T(c);if(b>=0){const C={instancePath:t+"/spec/approvers/use\
rs",schemaPath:"#/properties/spec/properties/approvers/properties/users/uniqueItems",keyword:"uniqueItems",params:{at:b}};
e===null?e=[C]:e.push(C),r++}}else{const y={instancePath:t+"/spec/approvers/users",schemaPath:"#/properties/spec/propert\
ies/approvers/properties/users/type",keyword:"type",params:{type:"array"}};e===null?e=[y]:e.push(y),r++}}if(d.count!==void 0&&
l.call(d,"count")){let c=d.count;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const y={instancePath:t+"/spec/approvers/c\
ount",schemaPath:"#/properties/spec/properties/approvers/properties/count/type",keyword:"type",params:{type:"integer"}};
e===null?e=[y]:e.push(y),r++}if(typeof c=="number"){if(c>50||isNaN(c)){const y={instancePath:t+"/spec/approvers/count",schemaPath:"\
#/properties/spec/properties/approvers/properties/count/maximum",keyword:"maximum",params:{comparison:"<=",limit:50}};e===
null?e=[y]:e.push(y),r++}if(c<1||isNaN(c)){const y={instancePath:t+"/spec/approvers/count",schemaPath:"#/properties/spec\
/properties/approvers/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[y]:e.push(
y),r++}}}}else{const c={instancePath:t+"/spec/approvers",schemaPath:"#/properties/spec/properties/approvers/type",keyword:"\
type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(a.exception!==void 0&&l.call(a,"exception")){let d=a.exception;
if(d&&typeof d=="object"&&!Array.isArray(d)){for(const c of Object.keys(d))if(c!=="maximum"){const y={instancePath:t+"/s\
pec/exception",schemaPath:"#/properties/spec/properties/exception/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(d.maximum!==void 0&&l.call(d,"maximum")){let c=d.maximum;if(typeof c==
"string"){if(!Z.test(c)){const y={instancePath:t+"/spec/exception/maximum",schemaPath:"#/properties/spec/properties/exce\
ption/properties/maximum/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[y]:e.push(y),r++}}else{
const y={instancePath:t+"/spec/exception/maximum",schemaPath:"#/properties/spec/properties/exception/properties/maximum/\
type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{const c={instancePath:t+"/spec/exceptio\
n",schemaPath:"#/properties/spec/properties/exception/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(
c),r++}}if(a.cases!==void 0&&l.call(a,"cases")){let d=a.cases;if(Array.isArray(d)){const c=d.length;for(let y=0;y<c;y++){
let b=d[y];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.name===void 0||!l.call(b,"name")){const C={instancePath:t+"\
/spec/cases/"+y,schemaPath:"#/properties/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[C]:e.push(C),r++}if(b.given===void 0||!l.call(b,"given")){const C={instancePath:t+"/spec/cases/"+y,schemaPath:"\
#/properties/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"given"}};e===null?e=[C]:e.
push(C),r++}if(b.expect===void 0||!l.call(b,"expect")){const C={instancePath:t+"/spec/cases/"+y,schemaPath:"#/properties\
/spec/properties/cases/items/required",keyword:"required",params:{missingProperty:"expect"}};e===null?e=[C]:e.push(C),r++}
for(const C of Object.keys(b))if(!(C==="name"||C==="given"||C==="expect")){const v={instancePath:t+"/spec/cases/"+y,schemaPath:"\
#/properties/spec/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:C}};
e===null?e=[v]:e.push(v),r++}if(b.name!==void 0&&l.call(b,"name")){let C=b.name;if(typeof C=="string"){if(P(C)>1e4){const v={
instancePath:t+"/spec/cases/"+y+"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/maxLength",
keyword:"maxLength",params:{limit:1e4}};e===null?e=[v]:e.push(v),r++}if(P(C)<1){const v={instancePath:t+"/spec/cases/"+y+
"/name",schemaPath:"#/properties/spec/properties/cases/items/properties/name/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:t+"/spec/cases/"+y+"/name",schemaPath:"#/properties/spec/proper\
ties/cases/items/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}if(b.given!==
void 0&&l.call(b,"given")){let C=b.given;if(!(C&&typeof C=="object"&&!Array.isArray(C))){const v={instancePath:t+"/spec/\
cases/"+y+"/given",schemaPath:"#/properties/spec/properties/cases/items/properties/given/type",keyword:"type",params:{type:"\
object"}};e===null?e=[v]:e.push(v),r++}}if(b.expect!==void 0&&l.call(b,"expect")){let C=b.expect;if(typeof C!="string"){
const v={instancePath:t+"/spec/cases/"+y+"/expect",schemaPath:"#/properties/spec/properties/cases/items/properties/expec\
t/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}if(!(C==="violation"||C==="pass"||C==="skip"||
C==="error")){const v={instancePath:t+"/spec/cases/"+y+"/expect",schemaPath:"#/properties/spec/properties/cases/items/pr\
operties/expect/enum",keyword:"enum",params:{allowedValues:U.properties.spec.properties.cases.items.properties.expect.enum}};
e===null?e=[v]:e.push(v),r++}}}else{const C={instancePath:t+"/spec/cases/"+y,schemaPath:"#/properties/spec/properties/ca\
ses/items/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}}}else{const c={instancePath:t+"/spe\
c/cases",schemaPath:"#/properties/spec/properties/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(
c),r++}}}else{const d={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"}};
e===null?e=[d]:e.push(d),r++}}}else{const a={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[a]:e.push(a),r++}return Y.errors=e,r===0}validators.Workflow=ee;const me={type:"object",properties:{apiVersion:{
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
sion","kind","metadata","spec"],additionalProperties:!1};function ee(L,{instancePath:t="",parentData:_,parentDataProperty:E,
rootData:D=L}={}){let e=null,r=0;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.apiVersion===void 0||!l.call(L,"apiVe\
rsion")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[h]:e.push(h),r++}if(L.kind===void 0||!l.call(L,"kind")){const h={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[h]:e.push(h),r++}if(L.metadata===void 0||!l.call(L,"metadata")){const h={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[h]:e.push(h),
r++}if(L.spec===void 0||!l.call(L,"spec")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(L))if(!(h==="apiVersion"||h==="kind"||h==="metadata"||h===
"spec")){const a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[a]:e.push(a),r++}if(L.apiVersion!==void 0&&l.call(L,"apiVersion")&&L.apiVersion!=="plumbline/v1"){const h={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[h]:e.push(h),r++}if(L.kind!==void 0&&l.call(L,"kind")&&L.kind!=="Workflow"){const h={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Workflow"}};e===null?e=[h]:e.push(h),r++}if(L.metadata!==
void 0&&l.call(L,"metadata")){let h=L.metadata;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!l.call(
h,"name")){const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(h))if(!(a==="name"||a==="title"||a==="description"||a===
"labels"||a==="annotations")){const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[i]:e.push(i),r++}if(h.name!==void 0&&l.call(h,
"name")){let a=h.name;if(typeof a=="string"){if(P(a)>63){const i={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[i]:e.push(i),r++}if(!O.test(a)){
const i={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}}if(h.title!==void 0&&l.call(h,"title")){let a=h.title;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),r++}}if(h.description!==void 0&&l.call(h,"description")){let a=h.description;if(typeof a=="string"){if(P(
a)>1e4){const i={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.labels!==void 0&&l.call(
h,"labels")){let a=h.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const i of Object.keys(a))if(typeof a[i]!="\
string"){const f={instancePath:t+"/metadata/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{
const i={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}}if(h.annotations!==void 0&&l.call(h,"annotations")){let a=h.annotations;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const i of Object.keys(a))if(typeof a[i]!="string"){const f={instancePath:t+"\
/metadata/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const i={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[i]:e.push(i),r++}}}else{const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(L.spec!==void 0&&l.call(L,"spec")){let h=L.spec;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.on===void 0||!l.call(h,"on")){const a={instancePath:t+"/spec",schemaPath:"#/properties\
/spec/required",keyword:"required",params:{missingProperty:"on"}};e===null?e=[a]:e.push(a),r++}if(h.tasks===void 0||!l.call(
h,"tasks")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"\
tasks"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(h))if(!(a==="on"||a==="inputs"||a==="tasks")){const i={
instancePath:t+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};
e===null?e=[i]:e.push(i),r++}if(h.on!==void 0&&l.call(h,"on")){let a=h.on;if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.
keys(a).length<1){const i={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i of Object.keys(a))if(!(i==="manual"||i==="sche\
dule"||i==="event")){const f={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i}};e===null?e=[f]:e.push(f),r++}if(a.manual!==void 0&&l.call(
a,"manual")){let i=a.manual;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const f of Object.keys(i))if(f!=="teams"){const w={
instancePath:t+"/spec/on/manual",schemaPath:"#/properties/spec/properties/on/properties/manual/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f}};e===null?e=[w]:e.push(w),r++}if(i.teams!==void 0&&l.call(i,"teams")){
let f=i.teams;if(Array.isArray(f)){const w=f.length;for(let d=0;d<w;d++){let c=f[d];if(typeof c=="string"){if(P(c)>200){
const y={instancePath:t+"/spec/on/manual/teams/"+d,schemaPath:"#/properties/spec/properties/on/properties/manual/propert\
ies/teams/items/maxLength",keyword:"maxLength",params:{limit:200}};e===null?e=[y]:e.push(y),r++}if(!B.test(c)){const y={
instancePath:t+"/spec/on/manual/teams/"+d,schemaPath:"#/properties/spec/properties/on/properties/manual/properties/teams\
/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*/[A-Za-z0-9][A-Za-z0-9._-]*$"}};e===null?e=
[y]:e.push(y),r++}}else{const y={instancePath:t+"/spec/on/manual/teams/"+d,schemaPath:"#/properties/spec/properties/on/p\
roperties/manual/properties/teams/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{
const w={instancePath:t+"/spec/on/manual/teams",schemaPath:"#/properties/spec/properties/on/properties/manual/properties\
/teams/type",keyword:"type",params:{type:"array"}};e===null?e=[w]:e.push(w),r++}}}else{const f={instancePath:t+"/spec/on\
/manual",schemaPath:"#/properties/spec/properties/on/properties/manual/type",keyword:"type",params:{type:"object"}};e===
null?e=[f]:e.push(f),r++}}if(a.schedule!==void 0&&l.call(a,"schedule")){let i=a.schedule;if(typeof i=="string"){if(!G.test(
i)){const f={instancePath:t+"/spec/on/schedule",schemaPath:"#/properties/spec/properties/on/properties/schedule/pattern",
keyword:"pattern",params:{pattern:"^[0-9*,/A-Za-z?#-]+( +[0-9*,/A-Za-z?#-]+){4}$"}};e===null?e=[f]:e.push(f),r++}}else{const f={
instancePath:t+"/spec/on/schedule",schemaPath:"#/properties/spec/properties/on/properties/schedule/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(a.event!==void 0&&l.call(a,"event")){let i=a.event;if(Array.isArray(
i)){if(i.length<1){const d={instancePath:t+"/spec/on/event",schemaPath:"#/properties/spec/properties/on/properties/event\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const f=i.length;for(let d=0;d<f;d++){let c=i[d];
if(typeof c=="string"){if(P(c)>1e4){const y={instancePath:t+"/spec/on/event/"+d,schemaPath:"#/properties/spec/properties\
/on/properties/event/items/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[y]:e.push(y),r++}if(P(c)<1){const y={
instancePath:t+"/spec/on/event/"+d,schemaPath:"#/properties/spec/properties/on/properties/event/items/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/spec/on/event/"+d,schemaPath:"\
#/properties/spec/properties/on/properties/event/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(
y),r++}}const w=T(i);if(w>=0){const d={instancePath:t+"/spec/on/event",schemaPath:"#/properties/spec/properties/on/prope\
rties/event/uniqueItems",keyword:"uniqueItems",params:{at:w}};e===null?e=[d]:e.push(d),r++}}else{const f={instancePath:t+
"/spec/on/event",schemaPath:"#/properties/spec/properties/on/properties/event/type",keyword:"type",params:{type:"array"}};
e===null?e=[f]:e.push(f),r++}}}else{const i={instancePath:t+"/spec/on",schemaPath:"#/properties/spec/properties/on/type",
keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(h.inputs!==void 0&&l.call(h,"inputs")){let a=h.inputs;
if(!(a&&typeof a=="object"&&!Array.isArray(a))){const i={instancePath:t+"/spec/inputs",schemaPath:"#/properties/spec/pro\
perties/inputs/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(h.tasks!==void 0&&l.call(h,
"tasks")){let a=h.tasks;if(Array.isArray(a)){if(a.length<1){const f={instancePath:t+"/spec/tasks",schemaPath:"#/properti\
es/spec/properties/tasks/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),r++}const i=a.length;for(let f=0;f<
i;f++){let w=a[f];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.name===void 0||!l.call(w,"name")){const d={instancePath:t+
"/spec/tasks/"+f,schemaPath:"#/properties/spec/properties/tasks/items/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[d]:e.push(d),r++}if(w.uses===void 0||!l.call(w,"uses")){const d={instancePath:t+"/spec/tasks/"+f,schemaPath:"\
#/properties/spec/properties/tasks/items/required",keyword:"required",params:{missingProperty:"uses"}};e===null?e=[d]:e.
push(d),r++}for(const d of Object.keys(w))if(!(d==="name"||d==="uses"||d==="needs"||d==="with"||d==="undo"||d==="retry"||
d==="timeout")){const c={instancePath:t+"/spec/tasks/"+f,schemaPath:"#/properties/spec/properties/tasks/items/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:d}};e===null?e=[c]:e.push(c),r++}if(w.name!==void 0&&
l.call(w,"name")){let d=w.name;if(typeof d=="string"){if(P(d)>63){const c={instancePath:t+"/spec/tasks/"+f+"/name",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[c]:
e.push(c),r++}if(!O.test(d)){const c={instancePath:t+"/spec/tasks/"+f+"/name",schemaPath:"#/properties/spec/properties/t\
asks/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[c]:
e.push(c),r++}}else{const c={instancePath:t+"/spec/tasks/"+f+"/name",schemaPath:"#/properties/spec/properties/tasks/item\
s/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}if(w.uses!==void 0&&l.call(
w,"uses")){let d=w.uses;if(typeof d=="string"){if(P(d)>1e4){const c={instancePath:t+"/spec/tasks/"+f+"/uses",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/uses/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[
c]:e.push(c),r++}if(P(d)<1){const c={instancePath:t+"/spec/tasks/"+f+"/uses",schemaPath:"#/properties/spec/properties/ta\
sks/items/properties/uses/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/spec/tasks/"+f+"/uses",schemaPath:"#/properties/spec/properties/tasks/items/properties/uses/type",keyword:"type",params:{
type:"string"}};e===null?e=[c]:e.push(c),r++}}if(w.needs!==void 0&&l.call(w,"needs")){let d=w.needs;if(Array.isArray(d)){
const c=d.length;for(let b=0;b<c;b++){let C=d[b];if(typeof C=="string"){if(P(C)>1e4){const v={instancePath:t+"/spec/task\
s/"+f+"/needs/"+b,schemaPath:"#/properties/spec/properties/tasks/items/properties/needs/items/maxLength",keyword:"maxLen\
gth",params:{limit:1e4}};e===null?e=[v]:e.push(v),r++}if(P(C)<1){const v={instancePath:t+"/spec/tasks/"+f+"/needs/"+b,schemaPath:"\
#/properties/spec/properties/tasks/items/properties/needs/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[v]:e.push(v),r++}}else{const v={instancePath:t+"/spec/tasks/"+f+"/needs/"+b,schemaPath:"#/properties/spec/properties/\
tasks/items/properties/needs/items/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}const y=T(
d);if(y>=0){const b={instancePath:t+"/spec/tasks/"+f+"/needs",schemaPath:"#/properties/spec/properties/tasks/items/prope\
rties/needs/uniqueItems",keyword:"uniqueItems",params:{at:y}};e===null?e=[b]:e.push(b),r++}}else{const c={instancePath:t+
"/spec/tasks/"+f+"/needs",schemaPath:"#/properties/spec/properties/tasks/items/properties/needs/type",keyword:"type",params:{
type:"array"}};e===null?e=[c]:e.push(c),r++}}if(w.with!==void 0&&l.call(w,"with")){let d=w.with;if(!(d&&typeof d=="objec\
t"&&!Array.isArray(d))){const c={instancePath:t+"/spec/tasks/"+f+"/with",schemaPath:"#/properties/spec/properties/tasks/\
items/properties/with/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}if(w.undo!==void 0&&l.call(
w,"undo")){let d=w.undo;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.uses===void 0||!l.call(d,"uses")){const c={instancePath:t+
"/spec/tasks/"+f+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/required",keyword:"require\
d",params:{missingProperty:"uses"}};e===null?e=[c]:e.push(c),r++}for(const c of Object.keys(d))if(!(c==="uses"||c==="wit\
h")){const y={instancePath:t+"/spec/tasks/"+f+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/un\
do/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(d.
uses!==void 0&&l.call(d,"uses")){let c=d.uses;if(typeof c=="string"){if(P(c)>1e4){const y={instancePath:t+"/spec/tasks/"+
f+"/undo/uses",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/properties/uses/maxLength",keyword:"\
maxLength",params:{limit:1e4}};e===null?e=[y]:e.push(y),r++}if(P(c)<1){const y={instancePath:t+"/spec/tasks/"+f+"/undo/u\
ses",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/properties/uses/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/spec/tasks/"+f+"/undo/uses",schemaPath:"#\
/properties/spec/properties/tasks/items/properties/undo/properties/uses/type",keyword:"type",params:{type:"string"}};e===
null?e=[y]:e.push(y),r++}}if(d.with!==void 0&&l.call(d,"with")){let c=d.with;if(!(c&&typeof c=="object"&&!Array.isArray(
c))){const y={instancePath:t+"/spec/tasks/"+f+"/undo/with",schemaPath:"#/properties/spec/properties/tasks/items/properti\
es/undo/properties/with/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const c={instancePath:t+
"/spec/tasks/"+f+"/undo",schemaPath:"#/properties/spec/properties/tasks/items/properties/undo/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}}if(w.retry!==void 0&&l.call(w,"retry")){let d=w.retry;if(d&&typeof d=="obj\
ect"&&!Array.isArray(d)){if(d.attempts===void 0||!l.call(d,"attempts")){const c={instancePath:t+"/spec/tasks/"+f+"/retry",
schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/required",keyword:"required",params:{missingProperty:"\
attempts"}};e===null?e=[c]:e.push(c),r++}for(const c of Object.keys(d))if(!(c==="attempts"||c==="backoff")){const y={instancePath:t+
"/spec/tasks/"+f+"/retry",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:c}};e===null?e=[y]:e.push(y),r++}if(d.attempts!==void 0&&l.call(d,"atte\
mpts")){let c=d.attempts;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const y={instancePath:t+"/spec/tasks/"+f+"/retry/a\
ttempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/attempts/type",keyword:"type",
params:{type:"integer"}};e===null?e=[y]:e.push(y),r++}if(typeof c=="number"){if(c>100||isNaN(c)){const y={instancePath:t+
"/spec/tasks/"+f+"/retry/attempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/atte\
mpts/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}};e===null?e=[y]:e.push(y),r++}if(c<1||isNaN(c)){const y={
instancePath:t+"/spec/tasks/"+f+"/retry/attempts",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/\
properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[y]:e.push(y),r++}}}if(d.backoff!==
void 0&&l.call(d,"backoff")){let c=d.backoff;if(typeof c=="string"){if(!Z.test(c)){const y={instancePath:t+"/spec/tasks/"+
f+"/retry/backoff",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/backoff/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:t+"/spec/tasks/"+
f+"/retry/backoff",schemaPath:"#/properties/spec/properties/tasks/items/properties/retry/properties/backoff/type",keyword:"\
type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{const c={instancePath:t+"/spec/tasks/"+f+"/retry",schemaPath:"\
#/properties/spec/properties/tasks/items/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.
push(c),r++}}if(w.timeout!==void 0&&l.call(w,"timeout")){let d=w.timeout;if(typeof d=="string"){if(!Z.test(d)){const c={
instancePath:t+"/spec/tasks/"+f+"/timeout",schemaPath:"#/properties/spec/properties/tasks/items/properties/timeout/patte\
rn",keyword:"pattern",params:{pattern:"^[0-9]{1,9}[smhd]$"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:t+
"/spec/tasks/"+f+"/timeout",schemaPath:"#/properties/spec/properties/tasks/items/properties/timeout/type",keyword:"type",
params:{type:"string"}};e===null?e=[c]:e.push(c),r++}}}else{const d={instancePath:t+"/spec/tasks/"+f,schemaPath:"#/prope\
rties/spec/properties/tasks/items/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}}else{const i={
instancePath:t+"/spec/tasks",schemaPath:"#/properties/spec/properties/tasks/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),r++}}}else{const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[h]:e.push(h),r++}return ee.errors=e,r===0}validators.Waiver=re;const ue={type:"object",properties:{
apiVersion:{const:"plumbline/v1"},kind:{const:"Waiver"},metadata:{type:"object",properties:{name:{type:"string",pattern:"\
^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",maxLength:63},title:{type:"string",minLength:1,maxLength:1e4},description:{type:"string",
minLength:1,maxLength:1e4},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{
type:"string"}}},required:["name"],additionalProperties:!1},spec:{type:"object",properties:{policy:{type:"string",minLength:1,
maxLength:1e4},match:{type:"string",minLength:1,maxLength:2e4},reason:{type:"string",minLength:1,maxLength:1e4},until:{type:"\
string",format:"date-or-instant"}},required:["policy","match","reason","until"],additionalProperties:!1}},required:["api\
Version","kind","metadata","spec"],additionalProperties:!1};function re(L,{instancePath:t="",parentData:_,parentDataProperty:E,
rootData:D=L}={}){let e=null,r=0;if(L&&typeof L=="object"&&!Array.isArray(L)){if(L.apiVersion===void 0||!l.call(L,"apiVe\
rsion")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[h]:e.push(h),r++}if(L.kind===void 0||!l.call(L,"kind")){const h={instancePath:t,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"kind"}};e===null?e=[h]:e.push(h),r++}if(L.metadata===void 0||!l.call(L,"metadata")){const h={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[h]:e.push(h),
r++}if(L.spec===void 0||!l.call(L,"spec")){const h={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[h]:e.push(h),r++}for(const h of Object.keys(L))if(!(h==="apiVersion"||h==="kind"||h==="metadata"||h===
"spec")){const a={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}};
e===null?e=[a]:e.push(a),r++}if(L.apiVersion!==void 0&&l.call(L,"apiVersion")&&L.apiVersion!=="plumbline/v1"){const h={instancePath:t+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"plumbline/v1"}};e===null?
e=[h]:e.push(h),r++}if(L.kind!==void 0&&l.call(L,"kind")&&L.kind!=="Waiver"){const h={instancePath:t+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Waiver"}};e===null?e=[h]:e.push(h),r++}if(L.metadata!==void 0&&
l.call(L,"metadata")){let h=L.metadata;if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.name===void 0||!l.call(h,"name")){
const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(h))if(!(a==="name"||a==="title"||a==="description"||a===
"labels"||a==="annotations")){const i={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[i]:e.push(i),r++}if(h.name!==void 0&&l.call(h,
"name")){let a=h.name;if(typeof a=="string"){if(P(a)>63){const i={instancePath:t+"/metadata/name",schemaPath:"#/properti\
es/metadata/properties/name/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[i]:e.push(i),r++}if(!O.test(a)){
const i={instancePath:t+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/pattern",keyword:"pattern",params:{
pattern:"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
r++}}if(h.title!==void 0&&l.call(h,"title")){let a=h.title;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"\
/metadata/title",schemaPath:"#/properties/metadata/properties/title/maxLength",keyword:"maxLength",params:{limit:1e4}};e===
null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/metadata/title",schemaPath:"#/properties/metadata/properti\
es/title/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/m\
etadata/title",schemaPath:"#/properties/metadata/properties/title/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),r++}}if(h.description!==void 0&&l.call(h,"description")){let a=h.description;if(typeof a=="string"){if(P(
a)>1e4){const i={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/properties/description/maxLeng\
th",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(P(a)<1){const i={instancePath:t+"/metadata/d\
escription",schemaPath:"#/properties/metadata/properties/description/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/metadata/description",schemaPath:"#/properties/metadata/propert\
ies/description/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.labels!==void 0&&l.call(
h,"labels")){let a=h.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const i of Object.keys(a))if(typeof a[i]!="\
string"){const f={instancePath:t+"/metadata/labels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
etadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{
const i={instancePath:t+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}}if(h.annotations!==void 0&&l.call(h,"annotations")){let a=h.annotations;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const i of Object.keys(a))if(typeof a[i]!="string"){const f={instancePath:t+"\
/metadata/annotations/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotation\
s/additionalProperties/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}else{const i={instancePath:t+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[i]:e.push(i),r++}}}else{const a={instancePath:t+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(L.spec!==void 0&&l.call(L,"spec")){let h=L.spec;if(h&&typeof h==
"object"&&!Array.isArray(h)){if(h.policy===void 0||!l.call(h,"policy")){const a={instancePath:t+"/spec",schemaPath:"#/pr\
operties/spec/required",keyword:"required",params:{missingProperty:"policy"}};e===null?e=[a]:e.push(a),r++}if(h.match===
void 0||!l.call(h,"match")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"match"}};e===null?e=[a]:e.push(a),r++}if(h.reason===void 0||!l.call(h,"reason")){const a={instancePath:t+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"reason"}};e===null?e=[a]:e.push(
a),r++}if(h.until===void 0||!l.call(h,"until")){const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/required",
keyword:"required",params:{missingProperty:"until"}};e===null?e=[a]:e.push(a),r++}for(const a of Object.keys(h))if(!(a===
"policy"||a==="match"||a==="reason"||a==="until")){const i={instancePath:t+"/spec",schemaPath:"#/properties/spec/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:a}};e===null?e=[i]:e.push(i),r++}if(h.policy!==
void 0&&l.call(h,"policy")){let a=h.policy;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"/spec/policy",schemaPath:"\
#/properties/spec/properties/policy/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(P(
a)<1){const i={instancePath:t+"/spec/policy",schemaPath:"#/properties/spec/properties/policy/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/policy",schemaPath:"#/properties\
/spec/properties/policy/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.match!==void 0&&
l.call(h,"match")){let a=h.match;if(typeof a=="string"){if(P(a)>2e4){const i={instancePath:t+"/spec/match",schemaPath:"#\
/properties/spec/properties/match/maxLength",keyword:"maxLength",params:{limit:2e4}};e===null?e=[i]:e.push(i),r++}if(P(a)<
1){const i={instancePath:t+"/spec/match",schemaPath:"#/properties/spec/properties/match/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/match",schemaPath:"#/properties/spec/propert\
ies/match/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.reason!==void 0&&l.call(h,"rea\
son")){let a=h.reason;if(typeof a=="string"){if(P(a)>1e4){const i={instancePath:t+"/spec/reason",schemaPath:"#/propertie\
s/spec/properties/reason/maxLength",keyword:"maxLength",params:{limit:1e4}};e===null?e=[i]:e.push(i),r++}if(P(a)<1){const i={
instancePath:t+"/spec/reason",schemaPath:"#/properties/spec/properties/reason/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+"/spec/reason",schemaPath:"#/properties/spec/properties/reaso\
n/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(h.until!==void 0&&l.call(h,"until")){let a=h.
until;if(typeof a=="string"){if(!Q(a)){const i={instancePath:t+"/spec/until",schemaPath:"#/properties/spec/properties/un\
til/format",keyword:"format",params:{format:"date-or-instant"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:t+
"/spec/until",schemaPath:"#/properties/spec/properties/until/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),r++}}}else{const a={instancePath:t+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[a]:e.push(a),r++}}}else{const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[h]:e.push(h),r++}return re.errors=e,r===0}validators.GitHubWorkflow=te;const he={type:"object"};function te(L,{
instancePath:t="",parentData:_,parentDataProperty:E,rootData:D=L}={}){let e=null,r=0;if(!(L&&typeof L=="object"&&!Array.
isArray(L))){const h={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}return te.errors=e,r===0}
